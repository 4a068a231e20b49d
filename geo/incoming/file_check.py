"""Check an outline from outside step by step, and report every fault at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import geopandas
import pyproj
from pyproj.exceptions import ProjError
from shapely.errors import GEOSException
from shapely.geometry.base import BaseGeometry

from data.errors import Fault, FaultyFileError
from data.model.areas import PROVINCE
from data.published.catalogue import Catalogue
from geo.boundaries import load_boundaries
from geo.incoming.attribute_columns import make_name_lookup
from geo.incoming.defect_rules import (
    compare_outline_areas,
    find_area_warnings,
    find_gap_faults,
    find_gap_warnings,
    find_overlap_faults,
)
from geo.incoming.district_matching import DistrictMatching, match_districts
from geo.incoming.district_shapes import JoinedShapes, join_district_shapes
from geo.incoming.files.attribute_encoding import decode_attributes
from geo.incoming.files.file_formats import OutlineFormat
from geo.incoming.files.layer_reader import OutlineLayer, read_layer
from geo.incoming.gaps_and_overlaps import PlaneShapes, close_gaps, find_gaps, find_overlaps
from geo.incoming.reference_systems import (
    convert_to_wgs84,
    describe_reference_system,
    is_shift_unknown,
    is_usable,
    is_vn_2000,
)
from geo.incoming.report import OutlineReport
from geo.outline_advice import NAME_SYSTEM
from geo.outline_faults import make_file_fault
from language.message import make_message


@dataclass(frozen=True, slots=True)
class CheckedOutline:
    """The report, and districts by code on the plane grid with slits closed; none if there are faults."""

    report: OutlineReport
    plane: PlaneShapes


def check_outline_file(path: Path, known: Catalogue, layer: str = "") -> CheckedOutline:
    """Read a file and check the outline in it.

    Raises FaultyFileError if it can't be read or projected at all.
    """
    try:
        return _checked(path.name, read_layer(path, layer), known)
    except (ProjError, GEOSException) as error:
        found = make_message("outline_fault.not_computed", reason=str(error))
        raise FaultyFileError(
            [make_file_fault(path, found, make_message("outline_fault.usable"), NAME_SYSTEM)]
        ) from error


def _checked(file: str, read: OutlineLayer, known: Catalogue) -> CheckedOutline:
    if read.crs is None or not is_usable(read.crs):
        return CheckedOutline(_unreferenced(read, file), {})
    found = match_districts(_told(read, known), known, file)
    shipped = load_boundaries(tuple(area.code for area in known.districts)).shapes
    shapes = join_district_shapes(convert_to_wgs84(read.frame, read.crs), found.units, shipped, file)
    return _judged(_Read(file, read, read.crs, found, shapes, shipped), known)


@dataclass(frozen=True, slots=True)
class _Read:
    """The result of reading, before districts are compared with each other."""

    file: str
    layer: OutlineLayer
    crs: pyproj.CRS
    found: DistrictMatching
    shapes: JoinedShapes
    shipped: Mapping[str, BaseGeometry]


def _judged(read: _Read, known: Catalogue) -> CheckedOutline:
    plane, file = read.shapes.plane, read.file
    open_land, shared = find_gaps(plane), find_overlaps(plane)
    lines = compare_outline_areas(plane, read.shipped, known.areas)
    defects = (
        *find_gap_faults(open_land, known.areas, file),
        *find_overlap_faults(shared, known.areas, file),
    )
    doubts = (*find_gap_warnings(open_land, known.areas, file), *find_area_warnings(lines, file))
    faults = (*read.found.faults, *read.shapes.faults, *defects)
    report = OutlineReport(
        file, read.layer.format, describe_reference_system(read.crs), read.found.units,
        read.found.left_out, open_land, shared, lines, faults,
        (*_reference_warnings(read.crs, file), *read.shapes.warnings, *doubts),
    )  # fmt: skip
    return CheckedOutline(report, {} if faults else close_gaps(plane))


def _told(read: OutlineLayer, known: Catalogue) -> geopandas.GeoDataFrame:
    """Decode the attributes of a Shapefile; other formats state their encoding."""
    if read.format is not OutlineFormat.SHAPEFILE:
        return read.frame
    find = make_name_lookup([*known.districts, known.areas[PROVINCE]])
    return decode_attributes(read.frame, read.encoding, lambda text: find(text) is not None)


def _reference_warnings(crs: pyproj.CRS, file: str) -> list[Fault]:
    if is_vn_2000(crs) or not is_shift_unknown(crs):
        return []
    return [
        Fault(
            file=file,
            found=make_message("outline_fault.system", name=describe_reference_system(crs)),
            expected=make_message("outline_fault.known_shift"),
            advice=make_message("outline_fault.may_be_off"),
        )
    ]


def _unreferenced(read: OutlineLayer, file: str) -> OutlineReport:
    fault = Fault(
        file=file,
        found=make_message("outline_fault.no_system"),
        expected=make_message("outline_fault.named_system"),
        advice=make_message("outline_fault.where_system"),
    )
    unknown = make_message("outline_report.unknown_system")
    return OutlineReport(file, read.format, unknown, (), 0, (), (), (), (fault,), ())
