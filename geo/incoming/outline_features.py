"""Prepare districts for the page: WGS84, 5 decimals, and no heavier than a browser should get."""

import json
from dataclasses import dataclass

import geopandas
import shapely
from shapely.geometry.base import BaseGeometry

from geo.incoming.gaps_and_overlaps import PlaneShapes
from geo.limits import COARSEST_METRES, PAGE_BYTES
from geo.outline_checks import GEOGRAPHIC, PLANE

_DEGREES = 1e-5
_FINEST_METRES = 5


@dataclass(frozen=True, slots=True)
class OutlineFeatures:
    """GeoJSON features by code, their weight in bytes, and the tolerance in metres (0: every vertex kept)."""

    features: tuple[dict[str, object], ...]
    size: int
    tolerance: int


def build_outline_features(plane: PlaneShapes) -> OutlineFeatures:
    """Convert districts of the plane grid to features; simplify all together if they are too heavy.

    Neighbours keep one border between them. The tolerance is the finest of 5, 10, 20 … metres that is enough.
    """
    made = _features(plane, 0)
    tolerance = _FINEST_METRES
    while made.size > PAGE_BYTES.value and tolerance <= COARSEST_METRES.value:
        made = _features(plane, tolerance)
        tolerance *= 2
    return made


def _features(plane: PlaneShapes, tolerance: int) -> OutlineFeatures:
    shapes = list(plane.values())
    if tolerance:
        shapes = list(shapely.coverage_simplify(shapes, tolerance))
    degrees = geopandas.GeoSeries(shapes, crs=PLANE).to_crs(GEOGRAPHIC)
    features = tuple(_feature(code, shape) for code, shape in zip(plane, degrees, strict=True))
    size = len(json.dumps(features, separators=(",", ":")))
    return OutlineFeatures(features, size, tolerance)


def _feature(code: str, shape: BaseGeometry) -> dict[str, object]:
    rounded = shapely.set_precision(shape, _DEGREES)
    geometry = json.loads(shapely.to_geojson(rounded))
    return {
        "type": "Feature",
        "properties": {"code": code},
        "geometry": geometry | {"coordinates": _short(geometry["coordinates"])},
    }


def _short(coordinates: list[object] | float) -> object:
    """Round 104.50000000000001 to 104.5, through all levels of a geometry's lists."""
    if isinstance(coordinates, list):
        return [_short(one) for one in coordinates]  # type: ignore[arg-type]
    return round(coordinates, 5)
