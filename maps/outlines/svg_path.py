"""Write shapes as the paths of an SVG drawing."""

from collections.abc import Callable, Sequence

import shapely
from shapely.geometry.base import BaseGeometry

PlacePoint = Callable[[float, float], tuple[float, float]]
"""Converts longitude and latitude to units of a drawing."""


def drop_specks(shape: BaseGeometry, smallest: float) -> shapely.MultiPolygon:
    """Return a shape without parts up to `smallest` square degrees; its largest part always stays."""
    parts = list(getattr(shape, "geoms", [shape]))
    kept = [part for part in parts if part.area > smallest] or [find_largest_part(shape)]
    return shapely.MultiPolygon(kept)


def find_largest_part(shape: BaseGeometry) -> shapely.Polygon:
    """Return the part of a shape that has the largest area."""
    return max(getattr(shape, "geoms", [shape]), key=lambda part: float(part.area))


def write_svg_path(shape: BaseGeometry, place: PlacePoint) -> str:
    """Write a shape as path data, each ring closed."""
    parts = getattr(shape, "geoms", [shape])
    rings = (ring for part in parts for ring in (part.exterior, *part.interiors))
    return "".join(_write_ring(ring.coords, place) for ring in rings)


def _write_ring(coordinates: Sequence[Sequence[float]], place: PlacePoint) -> str:
    points = (place(*coordinate[:2]) for coordinate in coordinates[:-1])
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in points) + "Z"
