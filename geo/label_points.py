"""Find where a district's name fits: the centre of the largest circle inside its largest part."""

from typing import NamedTuple

import shapely
from shapely.geometry.base import BaseGeometry

TOLERANCE = 0.001
"""Degrees (about 100 m), far finer than a label is wide."""


class LabelPoint(NamedTuple):
    """A place in degrees north and east, as Leaflet takes it."""

    latitude: float
    longitude: float


def find_label_point(shape: BaseGeometry) -> LabelPoint:
    """Return the point of a district that is farthest from its edges."""
    parts = list(getattr(shape, "geoms", [shape]))
    largest = max(parts, key=lambda part: part.area)
    centre = shapely.get_point(shapely.maximum_inscribed_circle(largest, tolerance=TOLERANCE), 0)
    return LabelPoint(round(centre.y, 5), round(centre.x, 5))
