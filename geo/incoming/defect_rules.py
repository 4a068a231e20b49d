"""Decide which gaps, overlaps and areas are faults, which are warnings, and which are rounding."""

from collections.abc import Iterator, Mapping, Sequence

import geopandas
from shapely.geometry.base import BaseGeometry

from data.errors import Fault
from data.model.areas import PROVINCE, Area
from geo.incoming.gaps_and_overlaps import OutlineDefect, PlaneShapes
from geo.incoming.report import OutlineAreaComparison
from geo.limits import GAP_SQUARE_METRES, OFFICIAL_PERCENT, SHIPPED_PERCENT
from geo.official_areas import load_official_areas
from geo.outline_checks import GEOGRAPHIC, PLANE
from language.catalogue import Language
from language.numbers import format_number

AreasByCode = Mapping[str, Area]


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
            size, where = format_defect_area(spot), format_defect_location(spot)
            found = f"{format_defect_districts(spot, areas)} chồng nhau {size} km² tại {where}"
            yield Fault(file=file, found=found, expected="các huyện không chồng nhau")


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
        official = line.official is not None
        limit = OFFICIAL_PERCENT.value if official else SHIPPED_PERCENT.value
        if abs(line.percent) > limit:
            than = "số chính thức" if official else "ranh giới kèm theo"
            size = format_vietnamese_number(line.here, 0)
            difference = format_signed_difference(line.percent)
            found = f"{line.name} {size} km², lệch {difference} % so với {than}"
            yield Fault(file=file, found=found, expected=f"lệch không quá {limit} %")


def format_defect_area(spot: OutlineDefect) -> str:
    """Format the area of a defect in square kilometres."""
    return format_vietnamese_number(spot.square_metres / 1e6, 2)


def format_signed_difference(percent: float) -> str:
    """Format a difference in percent with its sign; zero has none."""
    rounded = round(percent, 1)
    return f"{'+' if rounded > 0 else ''}{format_vietnamese_number(rounded or 0, 1)}"


def format_vietnamese_number(value: float, places: int) -> str:
    """Format a number as Vietnamese writes it."""
    return format_number(value, Language.VIETNAMESE, places)


def format_defect_districts(spot: OutlineDefect, areas: AreasByCode) -> str:
    """Return the names of a defect's districts."""
    return " và ".join(areas[code].name_vi for code in spot.codes)


def format_defect_location(spot: OutlineDefect) -> str:
    """Format the place of a defect, in degrees north and east."""
    return f"{spot.latitude:.5f} B, {spot.longitude:.5f} Đ"


def _gap(gap: OutlineDefect, areas: AreasByCode, file: str) -> Fault:
    size, where = format_defect_area(gap), format_defect_location(gap)
    found = f"chỗ hở {size} km² giữa {format_defect_districts(gap, areas)} tại {where}"
    return Fault(file=file, found=found, expected="các huyện liền nhau")
