"""Find gaps between districts and land that two of them claim, and close them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

import geopandas
import shapely
from shapely.geometry.base import BaseGeometry

from geo.limits import CLOSED_METRES, LAND_SQUARE_METRES, SLIVER_METRES
from geo.outline_checks import GEOGRAPHIC, PLANE

TOUCH_METRES = 1.0
PlaneShapes = Mapping[str, BaseGeometry]
"""Districts by code on the province's plane grid (metres)."""


@dataclass(frozen=True, slots=True)
class OutlineDefect:
    """A piece of land of no district, or of more than one: codes, square metres, its middle in degrees."""

    codes: tuple[str, ...]
    square_metres: float
    latitude: float
    longitude: float

    @property
    def is_rounding(self) -> bool:
        """Return whether it is too small to be anything but rounding of coordinates."""
        return self.square_metres <= LAND_SQUARE_METRES.value


def find_gaps(plane: PlaneShapes) -> tuple[OutlineDefect, ...]:
    """Return holes inside the union and narrow slits between two districts, largest first."""
    union = shapely.union_all(list(plane.values()))
    holes = [
        shapely.Polygon(ring) for part in shapely.get_parts(union) for ring in shapely.get_rings(part)[1:]
    ]
    return _spots([*holes, *_slits(union, plane)], plane)


def _slits(union: BaseGeometry, plane: PlaneShapes) -> Iterator[BaseGeometry]:
    """Yield what closing by some metres fills between two districts; bays of the coast are no slits."""
    half = SLIVER_METRES.value / 2
    filled = shapely.buffer(union, half, join_style="mitre").buffer(-half, join_style="mitre")
    solid = shapely.MultiPolygon([shapely.Polygon(part.exterior) for part in shapely.get_parts(union)])
    for piece in shapely.get_parts(filled.difference(shapely.union_all(solid))):
        if piece.area > LAND_SQUARE_METRES.value and len(_near(piece, plane)) > 1:
            yield piece


def find_overlaps(plane: PlaneShapes) -> tuple[OutlineDefect, ...]:
    """Return the land that two districts share, one defect a pair, largest first."""
    found = []
    for (code, shape), (other_code, other) in combinations(plane.items(), 2):
        shared = shape.intersection(other)
        if shared.area > 0:
            found.append(_spot(shared, (code, other_code)))
    return tuple(sorted(found, key=lambda spot: -spot.square_metres))


def close_gaps(plane: PlaneShapes) -> dict[str, BaseGeometry]:
    """Close narrow slits and divide small overlaps, so that neighbours share their border point by point."""
    shapes = list(plane.values())
    if bool(shapely.coverage_is_valid(shapes)):
        return dict(plane)
    return dict(zip(plane, shapely.coverage_clean(shapes, gap_width=CLOSED_METRES.value), strict=True))


def _spots(pieces: list[BaseGeometry], plane: PlaneShapes) -> tuple[OutlineDefect, ...]:
    found = [_spot(piece, _near(piece, plane)) for piece in pieces]
    return tuple(sorted(found, key=lambda spot: -spot.square_metres))


def _spot(piece: BaseGeometry, codes: tuple[str, ...]) -> OutlineDefect:
    point = geopandas.GeoSeries([piece.centroid], crs=PLANE).to_crs(GEOGRAPHIC).iloc[0]
    return OutlineDefect(codes, float(piece.area), round(point.y, 5), round(point.x, 5))


def _near(piece: BaseGeometry, plane: PlaneShapes) -> tuple[str, ...]:
    return tuple(code for code, shape in plane.items() if shape.distance(piece) < TOUCH_METRES)
