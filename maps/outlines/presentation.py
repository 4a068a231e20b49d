"""Build the outline for a large screen: finer paths, places for labels, Phú Quốc beside the coast."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from data.model.areas import KIEN_HAI, PHU_QUOC, Area
from geo.boundaries import Boundaries
from maps.interactive.constants import list_disc_districts
from maps.outlines.svg_path import drop_specks, find_largest_part, write_svg_path

WEST, EAST, SOUTH, NORTH = 104.24, 105.57, 9.37, 10.575
"""The mainland with as much sea as the islands and their names need."""

HEIGHT = 1000.0
TOLERANCE = 0.0015
"""Degrees, some 170 m: less than one pixel of a projector's picture."""

SMALLEST_PART = 0.00003
"""Square degrees, some 36 hectares: smaller islands would be specks."""

FONT_SIZE, LINE_HEIGHT = 44.0, 47.0
"""Of names and values: 24 pixels where 768 lines are shown, 34 where 1080 are."""

ISLAND_SHRINK, ISLAND_PLACE = 0.72, (104.375, 10.107)
"""Phú Quốc in its own frame off the coast: at its true place the mainland would be a third smaller."""

ISLAND_MARGIN = 14.0
DISC_RADIUS = 17.0


@dataclass(frozen=True, slots=True)
class PresentationLabel:
    """The place of a name with its value, in degrees; `led` if a line leads from it to the district."""

    longitude: float
    latitude: float
    one_line: bool = False
    led: bool = False


LABEL_PLACES: Mapping[str, PresentationLabel] = MappingProxyType(
    {
        "899": PresentationLabel(104.90, 9.985, one_line=True, led=True),
        "900": PresentationLabel(104.335, 10.40, led=True),
        "902": PresentationLabel(104.655, 10.285),
        "903": PresentationLabel(104.94, 10.215),
        "904": PresentationLabel(105.275, 10.085),
        "905": PresentationLabel(105.165, 9.885),
        "906": PresentationLabel(105.40, 9.90),
        "907": PresentationLabel(105.30, 9.71),
        "908": PresentationLabel(105.015, 9.83),
        "909": PresentationLabel(104.915, 9.655),
        "910": PresentationLabel(105.255, 9.49),
        PHU_QUOC: PresentationLabel(*ISLAND_PLACE),
        KIEN_HAI: PresentationLabel(104.644, 9.707, one_line=True),
        "913": PresentationLabel(105.088, 9.605),
        "914": PresentationLabel(104.69, 10.462),
    }
)
"""Set by hand, held by a test to lie inside the drawing and apart from each other."""


def build_presentation_outline(areas: Sequence[Area], boundaries: Boundaries) -> dict[str, Any]:
    """Return paths and labels by code in units of the drawing, the discs, the leader lines and the frame."""
    shapes = _with_island_moved(boundaries.shapes)
    points = boundaries.label_points
    discs = {
        code: _point(points[code].longitude, points[code].latitude) for code in list_disc_districts(areas)
    }
    return {
        "size": [round((EAST - WEST) * _scale(), 1), HEIGHT],
        "paths": {code: write_svg_path(shape, _point) for code, shape in shapes.items()},
        "discs": discs,
        "discRadius": DISC_RADIUS,
        "labels": {area.code: _label(area, boundaries) for area in areas if area.code in LABEL_PLACES},
        "fontSize": FONT_SIZE,
        "lineHeight": LINE_HEIGHT,
        "priority": [area.code for area in areas if area.priority],
        "frame": _frame(shapes[PHU_QUOC]) if PHU_QUOC in shapes else None,
    }


def _with_island_moved(shapes: Mapping[str, BaseGeometry]) -> dict[str, BaseGeometry]:
    """Simplify all districts together, so that neighbours still share their border, and move the island."""
    simple = shapely.coverage_simplify(list(shapes.values()), TOLERANCE)
    moved: dict[str, BaseGeometry] = {
        code: drop_specks(shape, SMALLEST_PART) for code, shape in zip(shapes, simple, strict=True)
    }
    if PHU_QUOC in moved:
        island = find_largest_part(moved[PHU_QUOC])
        smaller = affinity.scale(island, ISLAND_SHRINK, ISLAND_SHRINK)
        centre = shapely.box(*smaller.bounds).centroid
        moved[PHU_QUOC] = affinity.translate(smaller, ISLAND_PLACE[0] - centre.x, ISLAND_PLACE[1] - centre.y)
    return moved


def _label(area: Area, boundaries: Boundaries) -> dict[str, Any]:
    place = LABEL_PLACES[area.code]
    label: dict[str, Any] = {
        "at": _point(place.longitude, place.latitude),
        "lines": [area.name_vi] if place.one_line else split_name(area.name_vi),
    }
    if place.led:
        point = boundaries.label_points[area.code]
        label["to"] = _point(point.longitude, point.latitude)
    return label


def split_name(name: str) -> list[str]:
    """Break a name at the space nearest to its middle."""
    spaces = [index for index, letter in enumerate(name) if letter == " "]
    if not spaces:
        return [name]
    middle = min(spaces, key=lambda index: abs(index - len(name) / 2))
    return [name[:middle], name[middle + 1 :]]


def _frame(island: BaseGeometry) -> list[float]:
    """Return left, top, width and height of the box around the moved island."""
    west, south, east, north = island.bounds
    (left, top), (right, bottom) = _point(west, north), _point(east, south)
    margin = ISLAND_MARGIN
    box = (left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin)
    return [round(side, 1) for side in box]


def _point(longitude: float, latitude: float) -> tuple[float, float]:
    """Convert a point to units of the drawing; a degree north is 1.5 % longer than one east here."""
    x, y = (longitude - WEST) * _scale(), (NORTH - latitude) * HEIGHT / (NORTH - SOUTH)
    return round(x, 1), round(y, 1)


def _scale() -> float:
    """Return the units of a degree east."""
    return HEIGHT / (NORTH - SOUTH) * math.cos(math.radians((SOUTH + NORTH) / 2))
