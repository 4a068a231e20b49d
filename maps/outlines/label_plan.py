"""The plan of a map with little room: where each name stands, and Phú Quốc in a frame beside the coast."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from data.model.areas import KIEN_HAI, PHU_QUOC
from maps.outlines.svg_path import find_largest_part

WEST, EAST, SOUTH, NORTH = 104.24, 105.57, 9.37, 10.575
"""The mainland with as much sea as the islands and their names need."""

ISLAND_SHRINK, ISLAND_PLACE = 0.72, (104.375, 10.107)
"""Phú Quốc in its own frame off the coast: at its true place the mainland would be a third smaller."""


@dataclass(frozen=True, slots=True)
class PlannedLabel:
    """The place of a name with its value, in degrees; `led` if a line leads from it to the district."""

    longitude: float
    latitude: float
    one_line: bool = False
    led: bool = False


LABEL_PLACES: Mapping[str, PlannedLabel] = MappingProxyType(
    {
        "899": PlannedLabel(104.90, 9.985, one_line=True, led=True),
        "900": PlannedLabel(104.335, 10.40, led=True),
        "902": PlannedLabel(104.655, 10.285),
        "903": PlannedLabel(104.94, 10.215),
        "904": PlannedLabel(105.275, 10.085),
        "905": PlannedLabel(105.165, 9.885),
        "906": PlannedLabel(105.40, 9.90),
        "907": PlannedLabel(105.30, 9.71),
        "908": PlannedLabel(105.015, 9.83),
        "909": PlannedLabel(104.915, 9.655),
        "910": PlannedLabel(105.255, 9.49),
        PHU_QUOC: PlannedLabel(*ISLAND_PLACE),
        KIEN_HAI: PlannedLabel(104.644, 9.707, one_line=True),
        "913": PlannedLabel(105.088, 9.605),
        "914": PlannedLabel(104.69, 10.462),
    }
)
"""Set by hand, held by a test to lie inside the drawing and apart from each other."""


def move_island(shape: BaseGeometry) -> BaseGeometry:
    """Return the largest island of a shape, smaller and in its place off the coast."""
    island = find_largest_part(shape)
    smaller = affinity.scale(island, ISLAND_SHRINK, ISLAND_SHRINK)
    centre = shapely.box(*smaller.bounds).centroid
    return affinity.translate(smaller, ISLAND_PLACE[0] - centre.x, ISLAND_PLACE[1] - centre.y)


def split_name(name: str) -> list[str]:
    """Break a name at the space nearest to its middle."""
    spaces = [index for index, letter in enumerate(name) if letter == " "]
    if not spaces:
        return [name]
    middle = min(spaces, key=lambda index: abs(index - len(name) / 2))
    return [name[:middle], name[middle + 1 :]]
