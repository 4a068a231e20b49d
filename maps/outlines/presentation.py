"""Build the outline for a large screen: finer paths, places for labels, Phú Quốc beside the coast."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from data.model.areas import PHU_QUOC, Area
from geo.boundaries import Boundaries
from maps.interactive.constants import list_disc_districts
from maps.outlines.label_plan import EAST, LABEL_PLACES, NORTH, SOUTH, WEST, move_island, split_name
from maps.outlines.svg_path import drop_specks, write_svg_path

HEIGHT = 1000.0
TOLERANCE = 0.0015
"""Degrees, some 170 m: less than one pixel of a projector's picture."""

SMALLEST_PART = 0.00003
"""Square degrees, some 36 hectares: smaller islands would be specks."""

FONT_SIZE, LINE_HEIGHT = 44.0, 47.0
"""Of names and values: 24 pixels where 768 lines are shown, 34 where 1080 are."""

ISLAND_MARGIN = 14.0
DISC_RADIUS = 17.0


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
        moved[PHU_QUOC] = move_island(moved[PHU_QUOC])
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
