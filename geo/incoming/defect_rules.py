"""Decide which gaps, overlaps and areas are faults, which are warnings, and which are rounding."""

from collections.abc import Iterator, Mapping, Sequence

import geopandas
from shapely.geometry.base import BaseGeometry

from data.errors import Fault, FaultPlace
from data.model.areas import PROVINCE
from geo.incoming.gaps_and_overlaps import OutlineDefect, PlaneShapes
from geo.incoming.report import OutlineAreaComparison
from geo.incoming.report_values import (
    AreasByCode,
    make_area_measure,
    make_defect_area,
    make_defect_districts,
    make_defect_location,
    make_number,
    make_signed_difference,
)
from geo.limits import GAP_SQUARE_METRES, OFFICIAL_PERCENT, SHIPPED_PERCENT
from geo.official_areas import load_official_areas
from geo.outline_advice import MEND_BORDERS
from geo.outline_checks import GEOGRAPHIC, PLANE
from language.message import Message, make_message


def find_gap_faults(gaps: Sequence[OutlineDefect], areas: AreasByCode, file: str) -> Iterator[Fault]:
    """Yield a fault for each gap that is too wide to be water or an oversight."""
    yield from (_gap(gap, areas, file) for gap in gaps if gap.square_metres > GAP_SQUARE_METRES.value)


def find_gap_warnings(gaps: Sequence[OutlineDefect], areas: AreasByCode, file: str) -> Iterator[Fault]:
    """Yield a warning for each smaller gap that is more than rounding."""
    for gap in gaps:
        if not gap.is_rounding and gap.square_metres <= GAP_SQUARE_METRES.value:
            yield _gap(gap, areas, file)


def find_overlap_faults(overlaps: Sequence[OutlineDefect], areas: AreasByCode, file: str) -> Iterator[Fault]:
    """Yield a fault for each piece of land that two districts claim."""
    for spot in overlaps:
        if not spot.is_rounding:
            found = make_message(
                "outline_fault.overlap_at",
                districts=make_defect_districts(spot, areas),
                size=make_defect_area(spot),
                where=make_defect_location(spot),
            )
            yield Fault(
                file=file, found=found, expected=make_message("outline_fault.apart"), advice=MEND_BORDERS
            )


def compare_outline_areas(
    plane: PlaneShapes, shipped: Mapping[str, BaseGeometry], areas: AreasByCode
) -> tuple[OutlineAreaComparison, ...]:
    """Compare each district's area with the shipped (WGS84) and the official one, the province last."""
    known = geopandas.GeoSeries(dict(shipped), crs=GEOGRAPHIC).to_crs(PLANE).area / 1e6
    official = load_official_areas()
    lines = [
        OutlineAreaComparison(areas[code].name_vi, shape.area / 1e6, float(known[code]), official.get(code))
        for code, shape in plane.items()
    ]
    if set(plane) == set(shipped):
        here = sum(line.here for line in lines)
        lines.append(
            OutlineAreaComparison(areas[PROVINCE].name_vi, here, float(known.sum()), official.get(PROVINCE))
        )
    return tuple(lines)


def find_area_warnings(lines: Sequence[OutlineAreaComparison], file: str) -> Iterator[Fault]:
    """Yield a warning for each area that differs by more than the limits."""
    for line in lines:
        limit = OFFICIAL_PERCENT.value if line.official is not None else SHIPPED_PERCENT.value
        if abs(line.percent) > limit:
            yield FaultPlace(file).make_fault(
                _say_difference(line),
                make_message("outline_fault.most_percent", most=limit),
                make_message("outline_fault.check_area"),
            )


def _say_difference(line: OutlineAreaComparison) -> Message:
    return make_message(
        "outline_fault.area_off",
        name=line.name,
        size=make_number(line.here, 0),
        difference=make_signed_difference(line.percent),
        measure=make_area_measure(official=line.official is not None),
    )


def _gap(gap: OutlineDefect, areas: AreasByCode, file: str) -> Fault:
    found = make_message(
        "outline_fault.gap_at",
        size=make_defect_area(gap),
        districts=make_defect_districts(gap, areas),
        where=make_defect_location(gap),
    )
    return Fault(
        file=file,
        found=found,
        expected=make_message("outline_fault.adjoining"),
        advice=make_message("outline_fault.close_gap"),
    )
