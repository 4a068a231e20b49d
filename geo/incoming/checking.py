"""The check of an outline from outside, step by step, with everything wrong told at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import geopandas
import pyproj
from pyproj.exceptions import ProjError
from shapely.errors import GEOSException
from shapely.geometry.base import BaseGeometry

from data.catalogue import Catalogue
from data.errors import Fault, FaultyFileError
from data.model import PROVINCE
from geo.boundaries import load_boundaries
from geo.checks import fault_of
from geo.incoming.columns import name_finder
from geo.incoming.coverage import Plane, closed, gaps, overlaps
from geo.incoming.encoding import understood
from geo.incoming.formats import Format
from geo.incoming.judgement import area_lines, area_warnings, gap_faults, gap_warnings, overlap_faults
from geo.incoming.reading import Layer, read_layer
from geo.incoming.reference import in_wgs84, is_rough, is_usable, is_vn_2000, title
from geo.incoming.report import OutlineReport
from geo.incoming.shapes import Shapes, joined_shapes
from geo.incoming.units import Matching, matched


@dataclass(frozen=True, slots=True)
class Checked:
    """The report, and districts by code on the plane grid with slits closed: none where there are faults."""

    report: OutlineReport
    plane: Plane


def check_file(path: Path, known: Catalogue, layer: str = "") -> Checked:
    """Read a file and judge the outline in it.

    Raises FaultyFileError where it can't be read or reckoned with at all.
    """
    try:
        return _checked(path.name, read_layer(path, layer), known)
    except (ProjError, GEOSException) as error:
        found = f"không tính được: {error}"
        raise FaultyFileError([fault_of(path, found, "hình và hệ toạ độ dùng được")]) from error


def _checked(file: str, read: Layer, known: Catalogue) -> Checked:
    if read.crs is None or not is_usable(read.crs):
        return Checked(_unreferenced(read, file), {})
    found = matched(_told(read, known), known, file)
    shipped = load_boundaries(tuple(area.code for area in known.districts)).shapes
    shapes = joined_shapes(in_wgs84(read.frame, read.crs), found.units, shipped, file)
    return _judged(_Read(file, read, read.crs, found, shapes, shipped), known)


@dataclass(frozen=True, slots=True)
class _Read:
    """What is known before districts are set side by side."""

    file: str
    layer: Layer
    crs: pyproj.CRS
    found: Matching
    shapes: Shapes
    shipped: Mapping[str, BaseGeometry]


def _judged(read: _Read, known: Catalogue) -> Checked:
    plane, file = read.shapes.plane, read.file
    open_land, shared = gaps(plane), overlaps(plane)
    lines = area_lines(plane, read.shipped, known.areas)
    faults = (
        *read.found.faults,
        *read.shapes.faults,
        *gap_faults(open_land, known.areas, file),
        *overlap_faults(shared, known.areas, file),
    )
    warnings = (
        *_reference_warnings(read.crs, file),
        *read.shapes.warnings,
        *gap_warnings(open_land, known.areas, file),
        *area_warnings(lines, file),
    )
    report = OutlineReport(
        file, read.layer.format, title(read.crs), read.found.units, read.found.left_out, open_land, shared,
        lines, faults, warnings,
    )  # fmt: skip
    return Checked(report, {} if faults else closed(plane))


def _told(read: Layer, known: Catalogue) -> geopandas.GeoDataFrame:
    """Understand the attributes of a Shapefile; other formats say how they are written."""
    if read.format is not Format.SHAPEFILE:
        return read.frame
    find = name_finder([*known.districts, known.areas[PROVINCE]])
    return understood(read.frame, read.encoding, lambda text: find(text) is not None)


def _reference_warnings(crs: pyproj.CRS, file: str) -> list[Fault]:
    if is_vn_2000(crs) or not is_rough(crs):
        return []
    advice = "Vị trí có thể lệch khoảng 200 m."
    return [Fault(file, None, None, f"hệ toạ độ {title(crs)}", "một hệ có đường chuyển sang WGS84", advice)]


def _unreferenced(read: Layer, file: str) -> OutlineReport:
    advice = "Shapefile cần tệp .prj; GeoPackage cần mã EPSG của lớp."
    fault = Fault(file, None, None, "không ghi hệ toạ độ", "VN-2000, WGS84 hoặc một hệ có tên", advice)
    return OutlineReport(file, read.format, "không rõ", (), 0, (), (), (), (fault,), ())
