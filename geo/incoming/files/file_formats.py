"""Detect which of the three formats a file has, by its content and never by its name."""

from enum import StrEnum
from pathlib import Path

from data.errors import FaultyFileError
from geo.limits import FILE_BYTES
from geo.outline_advice import EXPORT_DISTRICTS, SIMPLIFY
from geo.outline_faults import make_file_fault
from language.message import make_message

_ZIP, _SQLITE = b"PK\x03\x04", b"SQLite format 3\x00"
_MARK = b"\xef\xbb\xbf"


class OutlineFormat(StrEnum):
    """A supported format of outlines; the value is its name on screen."""

    GEOJSON = "GeoJSON"
    GEOPACKAGE = "GeoPackage"
    SHAPEFILE = "Shapefile (zip)"


DRIVERS = {"GeoJSON", "GPKG", "ESRI Shapefile"}
"""All that GDAL may open with."""

EXPECTED = make_message("outline_fault.three_formats")


def detect_outline_format(path: Path) -> OutlineFormat:
    """Detect the format of a file from its first bytes.

    Raises FaultyFileError for a file that is absent, too large or of no supported format.
    """
    head = _head(path)
    if head.startswith(_ZIP):
        return OutlineFormat.SHAPEFILE
    if head.startswith(_SQLITE):
        return OutlineFormat.GEOPACKAGE
    if head.removeprefix(_MARK).lstrip().startswith(b"{"):
        return OutlineFormat.GEOJSON
    found = make_message("outline_fault.unknown_format") if head else make_message("outline_fault.empty_file")
    raise FaultyFileError([make_file_fault(path, found, EXPECTED, EXPORT_DISTRICTS)])


def _head(path: Path) -> bytes:
    try:
        size = path.stat().st_size if path.is_file() else -1
        if size > FILE_BYTES.value:
            expected = make_message("outline_fault.most_megabytes", most=f"{FILE_BYTES.value / 1e6:.0f}")
            raise FaultyFileError([make_file_fault(path, f"{size / 1e6:.0f} MB", expected, SIMPLIFY)])
        with path.open("rb") as file:
            return file.read(4096)
    except (OSError, ValueError) as error:
        found = make_message("outline_fault.unopened")
        raise FaultyFileError(
            [make_file_fault(path, found, EXPECTED, make_message("outline_fault.check_path"))]
        ) from error
