"""Build the districts as a few short paths for small maps: sent once, then only coloured."""

import json
import math
from collections.abc import Mapping, Sequence
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from analysis.display.estimates import write_stamp_template
from data.model.areas import Area
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.classes import NO_FIGURE_COLOUR
from maps.interactive.constants import OPENING_BOUNDS, list_disc_districts
from maps.outlines.svg_path import drop_specks, write_svg_path
from maps.palettes import build_palettes

WIDTH = 300.0
"""Units of the drawing from west to east; one is about a pixel where eight maps share a screen."""

TOLERANCE = 0.004
"""Degrees, some 440 m: less than one unit of the drawing."""

SMALLEST_PART = 0.00006
"""Square degrees, some 70 hectares: smaller islands would be specks."""


def write_small_outline_script(areas: Sequence[Area], boundaries: Boundaries, texts: Texts) -> str:
    """Return the script that small maps are drawn from: paths, names, scales; no figure."""
    return f"export default {json.dumps(build_small_outline(areas, boundaries, texts))};"


def build_small_outline(areas: Sequence[Area], boundaries: Boundaries, texts: Texts) -> dict[str, Any]:
    """Return path data by code in units of the drawing, its size, and its colours and words."""
    discs = {
        code: place_point(*reversed(boundaries.label_points[code])) for code in list_disc_districts(areas)
    }
    return {
        "size": [WIDTH, measure_height()],
        "paths": simplify_paths(boundaries.shapes),
        "discs": discs,
        "priority": [area.code for area in areas if area.priority],
        "noFigure": NO_FIGURE_COLOUR,
        "palettes": build_palettes(texts),
        "stamp": write_stamp_template(texts),
    }


def simplify_paths(shapes: Mapping[str, BaseGeometry]) -> dict[str, str]:
    """Simplify all districts together, so that neighbours still share their border, and write SVG paths."""
    simple = shapely.coverage_simplify(list(shapes.values()), TOLERANCE)
    return {
        code: write_svg_path(drop_specks(shape, SMALLEST_PART), place_point)
        for code, shape in zip(shapes, simple, strict=True)
    }


def measure_height() -> float:
    """Return the units of the drawing from north to south."""
    (south, _), (north, _) = OPENING_BOUNDS
    return round((north - south) * _scale() / _longitude_ratio(), 1)


def place_point(longitude: float, latitude: float) -> tuple[float, float]:
    """Convert a point to units of the drawing; a degree north is 1.5 % longer than one east here."""
    (_, west), (north, _) = OPENING_BOUNDS
    return round((longitude - west) * _scale(), 1), round(
        (north - latitude) * _scale() / _longitude_ratio(), 1
    )


def _scale() -> float:
    (_, west), (_, east) = OPENING_BOUNDS
    return WIDTH / (east - west)


def _longitude_ratio() -> float:
    """Return a degree east as a share of a degree north, in the middle of the province."""
    (south, _), (north, _) = OPENING_BOUNDS
    return math.cos(math.radians((south + north) / 2))
