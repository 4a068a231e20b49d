"""Write the package that a reader sends to who publishes: the file, what was said of it, how it was read."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass

from data.importing.limits import PACKAGED_BYTES
from language.catalogue import Texts

WHEN = (1980, 1, 1, 0, 0, 0)
"""The time that each part bears: the same file and words give the same package."""


@dataclass(frozen=True, slots=True)
class ImportPackage:
    """A brought file and what was said and understood of it, in lines of the reader's language."""

    file: str
    content: bytes
    digest: str
    said: Sequence[str]
    understood: Sequence[str]
    commands: Sequence[str]


def write_import_package(package: ImportPackage, texts: Texts) -> bytes:
    """Write a ZIP file; one that is too large is named in it, to be sent along by itself."""
    fits = len(package.content) <= PACKAGED_BYTES.value
    about = [
        *package.said,
        texts("package.digest", digest=package.digest),
        "" if fits else texts("package.too_large", file=package.file),
        "",
        texts("package.commands"),
        *package.commands,
    ]
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, texts("package.about_file"), _encode_lines(about))
        _add(archive, texts("package.understood_file"), _encode_lines(package.understood))
        if fits:
            _add(archive, package.file, package.content)
    return memory.getvalue()


def _encode_lines(lines: Sequence[str]) -> bytes:
    """Write lines as Windows' own editor shows them too."""
    return "\r\n".join([*lines, ""]).encode("utf-8-sig")


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    part = zipfile.ZipInfo(name, WHEN)
    part.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(part, content)
