"""Opens the zip archive that an XLSX or ODS file is: its directory is judged before a byte is inflated.

What comes out are parts that were inflated here, within the limits. Parsers are later given a new archive
made of these parts alone (`packed`), so that a directory that lies about what it lists deceives nobody.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping

from data.errors import Fault, FaultyFileError
from data.importing.faults import SAVE_AGAIN, make_fault, make_refusal
from data.importing.limits import MEGABYTE, PACKING_RATIO, PARTS, UNPACKED_BYTES
from language.message import make_message

ArchiveParts = Mapping[str, bytes]

ENTRY_MAGIC = b"PK\x01\x02"
EXPECTED_ARCHIVE = make_message("import_fault.sound_parts")
_ENCRYPTED_FLAG = 1
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_SAFE_NAME = re.compile(r"(?!/)(?!.*(^|/)\.\.(/|$))(?![A-Za-z]:)[^\x00-\x1f\x7f]{1,200}")
# zipfile and zlib raise these for whatever is wrong in an archive.
ARCHIVE_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
)


def extract_parts(content: bytes) -> ArchiveParts:
    """Inflate the parts that hold cells, by name; raises FaultyFileError with all that is wrong."""
    _refuse_many_parts(content)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if faults := [*_directory_faults(entries, len(content))]:
                raise FaultyFileError(faults)
            return {_name(entry): _inflate(archive, entry) for entry in entries if _is_wanted(entry)}
    except ARCHIVE_ERRORS as error:
        raise make_refusal(
            make_message("import_fault.archive_broken"), EXPECTED_ARCHIVE, SAVE_AGAIN
        ) from error


def _refuse_many_parts(content: bytes) -> None:
    """Raise FaultyFileError for an archive of too many parts, before its directory is read."""
    if content.count(ENTRY_MAGIC) > PARTS.value:
        raise make_refusal(
            make_message("import_fault.more_parts", most=PARTS.shown),
            make_message("import_fault.most_parts", most=PARTS.shown),
            SAVE_AGAIN,
        )


def pack_parts(parts: ArchiveParts) -> bytes:
    """Put parts into a new archive, uncompressed."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_STORED) as archive:
        for name, body in parts.items():
            archive.writestr(zipfile.ZipInfo(name), body)
    return memory.getvalue()


def _inflate(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Inflate one part no further than the directory claims; a part that is longer fails its checksum."""
    with archive.open(entry) as part:
        body = part.read(entry.file_size + 1)
    if len(body) != entry.file_size:
        raise zipfile.BadZipFile
    return body


def _is_wanted(entry: zipfile.ZipInfo) -> bool:
    """Whether a part says anything about cells or the file's kind: XML does, pictures and macros don't."""
    name = entry.filename.lower()
    return name.endswith((".xml", ".rels", ".bin", ".iwa", "mimetype")) and "vbaproject" not in name


def _name(entry: zipfile.ZipInfo) -> str:
    return entry.filename.replace("\\", "/")


def _directory_faults(entries: list[zipfile.ZipInfo], size: int) -> Iterator[Fault]:
    if len(entries) > PARTS.value:
        yield make_fault(
            make_message("import_fault.many_parts", count=len(entries)),
            make_message("import_fault.most_parts", most=PARTS.shown),
            SAVE_AGAIN,
        )
    yield from _reading_faults(entries)
    yield from _name_faults([_name(entry) for entry in entries])
    yield from _size_faults(entries, size)


def _reading_faults(entries: list[zipfile.ZipInfo]) -> Iterator[Fault]:
    """Find parts that are encrypted, or packed in a way that is not read."""
    if any(entry.flag_bits & _ENCRYPTED_FLAG for entry in entries):
        yield make_fault(
            make_message("import_fault.archive_locked"),
            make_message("import_fault.no_password"),
            make_message("import_fault.take_off_password"),
        )
    if any(entry.compress_type not in _METHODS for entry in entries):
        yield make_fault(make_message("import_fault.odd_packing"), EXPECTED_ARCHIVE, SAVE_AGAIN)


def _name_faults(names: list[str]) -> Iterator[Fault]:
    if not all(_SAFE_NAME.fullmatch(name) for name in names):
        yield make_fault(make_message("import_fault.unsafe_name"), EXPECTED_ARCHIVE, SAVE_AGAIN)
    if len({name.lower() for name in names}) < len(names):
        yield make_fault(make_message("import_fault.same_name"), EXPECTED_ARCHIVE, SAVE_AGAIN)


def _size_faults(entries: list[zipfile.ZipInfo], size: int) -> Iterator[Fault]:
    total = sum(entry.file_size for entry in entries)
    if total > UNPACKED_BYTES.value:
        most = UNPACKED_BYTES.value // MEGABYTE
        yield make_fault(
            make_message("import_fault.unpacks_to", size=total // MEGABYTE),
            make_message("import_fault.most_unpacked", most=most),
            make_message("import_fault.lighten_formats"),
        )
    yield from _packing_faults(entries)
    if sum(entry.compress_size for entry in entries) > size:
        yield make_fault(make_message("import_fault.overlapping_parts"), EXPECTED_ARCHIVE, SAVE_AGAIN)


def _packing_faults(entries: list[zipfile.ZipInfo]) -> Iterator[Fault]:
    """Find large parts that are packed tighter than any spreadsheet is."""
    large = [entry for entry in entries if entry.file_size > MEGABYTE]
    if any(entry.file_size > PACKING_RATIO.value * max(entry.compress_size, 1) for entry in large):
        yield make_fault(
            make_message("import_fault.packed_tight", times=PACKING_RATIO.value),
            make_message("import_fault.usual_spreadsheet"),
            make_message("import_fault.copy_figures"),
        )
