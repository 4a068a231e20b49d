"""Check a zipped Shapefile before it is unpacked, and unpack it under names of our own."""

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from data.errors import Fault, FaultyFileError
from geo.limits import UNZIPPED_BYTES, ZIP_MEMBERS
from geo.outline_advice import SIMPLIFY, ZIP_AGAIN
from geo.outline_faults import make_file_fault
from language.message import Text, make_message

NEEDED = (".shp", ".shx", ".dbf")
TARGETS = {
    ".shp": "outline.shp",
    ".shx": "outline.shx",
    ".dbf": "outline.dbf",
    ".prj": "reference.txt",
    ".cpg": "encoding.txt",
}
"""Where each part goes, the last two where GDAL doesn't look: it gives up on what PROJ mends."""

_CHUNK = 1 << 20


def extract_shapefile(path: Path, folder: Path) -> Path:
    """Copy the parts of the one Shapefile in a zip into `folder`, named as TARGETS; return the .shp.

    Raises FaultyFileError with every fault: too many or too large members, paths that leave the zip,
    no or several Shapefiles, parts that are missing, broken or encrypted.
    """
    try:
        with zipfile.ZipFile(path) as packed:
            parts = _parts(packed, path)
            for suffix, member in parts.items():
                _copy(packed, member, folder / TARGETS[suffix], path)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        found, expected = make_message("outline_fault.broken_zip"), make_message("outline_fault.open_zip")
        raise FaultyFileError([make_file_fault(path, found, expected, ZIP_AGAIN)]) from error
    return folder / "outline.shp"


def _parts(packed: zipfile.ZipFile, path: Path) -> dict[str, zipfile.ZipInfo]:
    members = packed.infolist()
    faults = [*_weight(members, path), *_strays(members, path)]
    shapes = [member for member in members if _suffix(member) == ".shp" and not _hidden(member)]
    if len(shapes) != 1:
        names = ", ".join(member.filename for member in shapes[:5])
        found = names or make_message("outline_fault.no_shp")
        faults.append(make_file_fault(path, found, make_message("outline_fault.one_shapefile"), ZIP_AGAIN))
    if faults:
        raise FaultyFileError(faults)
    return _collect_parts(members, PurePosixPath(shapes[0].filename).with_suffix(""), path)


def _collect_parts(
    members: list[zipfile.ZipInfo], stem: PurePosixPath, path: Path
) -> dict[str, zipfile.ZipInfo]:
    """Return the files of one shapefile by their endings; raises FaultyFileError where one is absent."""
    parts = {
        _suffix(member): member
        for member in members
        if PurePosixPath(member.filename).with_suffix("") == stem and _suffix(member) in TARGETS
    }
    if absent := [suffix for suffix in NEEDED if suffix not in parts]:
        found = make_message("outline_fault.absent_parts", parts=", ".join(absent))
        raise FaultyFileError(
            [make_file_fault(path, found, make_message("outline_fault.all_parts"), ZIP_AGAIN)]
        )
    return parts


def _weight(members: list[zipfile.ZipInfo], path: Path) -> Iterator[Fault]:
    if len(members) > ZIP_MEMBERS.value:
        found = make_message("outline_fault.zip_members", count=len(members))
        yield make_file_fault(
            path, found, make_message("outline_fault.most_files", most=ZIP_MEMBERS.value), ZIP_AGAIN
        )
    total = sum(member.file_size for member in members)
    if total > UNZIPPED_BYTES.value:
        yield _too_large(path, make_message("outline_fault.unzipped", megabytes=f"{total / 1e6:.0f}"))


def _strays(members: list[zipfile.ZipInfo], path: Path) -> Iterator[Fault]:
    for member in members:
        inside = PurePosixPath(member.filename.replace("\\", "/"))
        if inside.is_absolute() or ".." in inside.parts or ":" in inside.parts[:1]:
            found = make_message("outline_fault.stray_path", path=repr(member.filename))
            yield make_file_fault(path, found, make_message("outline_fault.inside_zip"), ZIP_AGAIN)


def _copy(packed: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path, path: Path) -> None:
    """Copy a member without trusting the sizes that the zip states."""
    left = UNZIPPED_BYTES.value
    with packed.open(member) as source, target.open("wb") as copy:
        while chunk := source.read(_CHUNK):
            left -= len(chunk)
            if left < 0:
                found = make_message("outline_fault.beyond_stated", part=target.suffix)
                raise FaultyFileError([_too_large(path, found)])
            copy.write(chunk)


def _too_large(path: Path, found: Text) -> Fault:
    most = f"{UNZIPPED_BYTES.value / 1e6:.0f}"
    return make_file_fault(path, found, make_message("outline_fault.most_unzipped", most=most), SIMPLIFY)


def _suffix(member: zipfile.ZipInfo) -> str:
    return PurePosixPath(member.filename).suffix.lower()


def _hidden(member: zipfile.ZipInfo) -> bool:
    """Return whether it is one of the extra files that macOS adds."""
    return PurePosixPath(member.filename).name.startswith("._")
