"""The plan of a narrow map in the browser: places of the names, and the frame of Phú Quốc."""

from collections.abc import Sequence
from typing import TypedDict

import shapely
from shapely.geometry.base import BaseGeometry

from data.model.areas import PHU_QUOC, Area
from geo.boundaries import Boundaries
from maps.outlines.label_plan import (
    EAST,
    ISLAND_PLACE,
    ISLAND_SHRINK,
    LABEL_PLACES,
    NORTH,
    SOUTH,
    WEST,
    move_island,
    split_name,
)
from maps.outlines.svg_path import find_largest_part

FRAME_MARGIN = 0.012
"""Degrees around the moved island: no islet of another district lies within."""

LONGEST_LINE = 8
"""Letters of a name that stands on one line."""

Place = list[float]
"""Latitude and longitude in degrees, as Leaflet takes them."""


class NarrowLabel(TypedDict):
    """The place of a name and its lines; `led` if a line leads to the district."""

    at: Place
    lines: list[str]
    led: bool


class MovedIsland(TypedDict):
    """How an island is moved: from its centre to another place, smaller, into a frame."""

    code: str
    centre: Place
    place: Place
    shrink: float
    frame: tuple[Place, Place]


class NarrowPlan(TypedDict):
    """What a narrow map shows in place of the whole sea."""

    bounds: tuple[Place, Place]
    labels: dict[str, NarrowLabel]
    island: MovedIsland


def build_narrow_plan(areas: Sequence[Area], boundaries: Boundaries) -> NarrowPlan | None:
    """Return the plan of a narrow map; None for an outline of other districts than it was made for."""
    if set(boundaries.shapes) != set(LABEL_PLACES):
        return None
    return {
        "bounds": ([SOUTH, WEST], [NORTH, EAST]),
        "labels": {area.code: _build_label(area) for area in areas},
        "island": _build_island(boundaries.shapes[PHU_QUOC]),
    }


def _build_label(area: Area) -> NarrowLabel:
    place, name = LABEL_PLACES[area.code], area.name_vi
    lines = split_name(name) if len(name) > LONGEST_LINE else [name]
    return {"at": [place.latitude, place.longitude], "lines": lines, "led": place.led}


def _build_island(shape: BaseGeometry) -> MovedIsland:
    centre = shapely.box(*find_largest_part(shape).bounds).centroid
    west, south, east, north = move_island(shape).buffer(FRAME_MARGIN).bounds
    return {
        "code": PHU_QUOC,
        "centre": [centre.y, centre.x],
        "place": [ISLAND_PLACE[1], ISLAND_PLACE[0]],
        "shrink": ISLAND_SHRINK,
        "frame": ([south, west], [north, east]),
    }
