"""Which gaps, overlaps and areas are faults, which are warnings, and which are mere rounding."""

from collections.abc import Iterator, Mapping, Sequence

import geopandas
from shapely.geometry.base import BaseGeometry

from data.errors import Fault
from data.model import PROVINCE, Area
from geo.checks import GEOGRAPHIC, PLANE
from geo.incoming.coverage import Plane, Spot
from geo.incoming.report import AreaLine
from geo.limits import GAP_SQUARE_METRES, OFFICIAL_PERCENT, SHIPPED_PERCENT
from geo.official import official_areas
from language.catalogue import Language
from language.numbers import decimal

Areas = Mapping[str, Area]


def gap_faults(gaps: Sequence[Spot], areas: Areas, file: str) -> Iterator[Fault]:
    """Refuse gaps too wide to be water or an oversight."""
    yield from (_gap(gap, areas, file) for gap in gaps if gap.square_metres > GAP_SQUARE_METRES.value)


def gap_warnings(gaps: Sequence[Spot], areas: Areas, file: str) -> Iterator[Fault]:
    """Name the smaller gaps that are more than rounding."""
    for gap in gaps:
        if not gap.is_rounding and gap.square_metres <= GAP_SQUARE_METRES.value:
            yield _gap(gap, areas, file)


def overlap_faults(overlaps: Sequence[Spot], areas: Areas, file: str) -> Iterator[Fault]:
    """Refuse land that two districts claim."""
    for spot in overlaps:
        if not spot.is_rounding:
            found = f"{names(spot, areas)} chồng nhau {square_km(spot)} km² tại {place(spot)}"
            yield Fault(file, None, None, found, "các huyện không chồng nhau")


def area_lines(plane: Plane, shipped: Mapping[str, BaseGeometry], areas: Areas) -> tuple[AreaLine, ...]:
    """Set each district's area beside the shipped (WGS84) and the official one, the province last."""
    known = geopandas.GeoSeries(dict(shipped), crs=GEOGRAPHIC).to_crs(PLANE).area / 1e6
    official = official_areas()
    lines = [
        AreaLine(areas[code].name_vi, shape.area / 1e6, float(known[code]), official.get(code))
        for code, shape in plane.items()
    ]
    if set(plane) == set(shipped):
        here = sum(line.here for line in lines)
        lines.append(AreaLine(areas[PROVINCE].name_vi, here, float(known.sum()), official.get(PROVINCE)))
    return tuple(lines)


def area_warnings(lines: Sequence[AreaLine], file: str) -> Iterator[Fault]:
    """Warn of areas that are off by more than the limits."""
    for line in lines:
        official = line.official is not None
        limit = OFFICIAL_PERCENT.value if official else SHIPPED_PERCENT.value
        if abs(line.percent) > limit:
            than = "số chính thức" if official else "ranh giới kèm theo"
            found = f"{line.name} {number(line.here, 0)} km², lệch {signed(line.percent)} % so với {than}"
            yield Fault(file, None, None, found, f"lệch không quá {limit} %")


def square_km(spot: Spot) -> str:
    """Write the area of a spot in square kilometres."""
    return number(spot.square_metres / 1e6, 2)


def signed(percent: float) -> str:
    """Write a difference in percent with its sign, nothing as plain 0."""
    rounded = round(percent, 1)
    return f"{'+' if rounded > 0 else ''}{number(rounded or 0, 1)}"


def number(value: float, places: int) -> str:
    """Write a number as Vietnamese does."""
    return decimal(value, Language.VIETNAMESE, places)


def names(spot: Spot, areas: Areas) -> str:
    """Name the districts of a spot."""
    return " và ".join(areas[code].name_vi for code in spot.codes)


def place(spot: Spot) -> str:
    """Say where a spot is, in degrees north and east."""
    return f"{spot.latitude:.5f} B, {spot.longitude:.5f} Đ"


def _gap(gap: Spot, areas: Areas, file: str) -> Fault:
    found = f"chỗ hở {square_km(gap)} km² giữa {names(gap, areas)} tại {place(gap)}"
    return Fault(file, None, None, found, "các huyện liền nhau")
