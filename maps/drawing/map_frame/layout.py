"""Lay out one map on its sheet: the mainland, and insets for the islands."""

from collections.abc import Mapping
from dataclasses import dataclass

import geopandas
import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from data.model.areas import KIEN_HAI, PHU_QUOC
from geo.boundaries import Boundaries
from geo.outline_checks import GEOGRAPHIC, PLANE
from maps.drawing.map_frame.island_insets import (
    ENLARGED,
    MAIN_ISLAND,
    MARGIN,
    InsetNameSizes,
    IslandInset,
    build_kien_hai_inset,
    build_phu_quoc_inset,
    group_islands,
    measure_shape,
)
from maps.drawing.sheet import Box

KILOMETRE = 1000.0
GAP = 3.0
"""Millimetres between the frame, the panels and the land."""


@dataclass(frozen=True, slots=True)
class MapLayout:
    """The layout of a map: shapes in millimetres by code, insets, millimetres a kilometre on land."""

    frame: Box
    scale: float
    shapes: Mapping[str, BaseGeometry]
    panels: tuple[IslandInset, ...]


def project_to_plane(outline: Boundaries) -> dict[str, BaseGeometry]:
    """Return the districts on the province's plane grid, in kilometres: all lengths are true."""
    plane = geopandas.GeoSeries(dict(outline.shapes), crs=GEOGRAPHIC).to_crs(PLANE)
    small = 1 / KILOMETRE
    return {code: affinity.scale(shape, small, small, origin=(0, 0)) for code, shape in plane.items()}


def lay_out_map(
    outline: Boundaries, frame: Box, legend: float, names: InsetNameSizes, *, enlarged: float = ENLARGED
) -> MapLayout:
    """Lay out a map in a frame and leave `legend` millimetres free on the right.

    `enlarged` is how much larger Kiên Hải is drawn than all else.
    """
    shapes = project_to_plane(outline)
    land = {code: shape for code, shape in shapes.items() if code not in {PHU_QUOC, KIEN_HAI}}
    room = frame.width - legend
    scale = _scale(shapely.union_all(list(land.values())), shapes[PHU_QUOC], room, frame.height)
    main = _mainland(land, frame, scale, legend)
    west = build_phu_quoc_inset(shapes[PHU_QUOC], scale, (frame.left + GAP, frame.top - GAP), names)
    corner = (west.box.right + GAP, frame.bottom + GAP)
    south = build_kien_hai_inset(shapes[KIEN_HAI], enlarged * scale, corner, names)
    known = {**main, west.code: west.islands, south.code: south.islands}
    return MapLayout(frame, scale, {code: known[code] for code in shapes}, (west, south))


def _scale(land: BaseGeometry, phu_quoc: BaseGeometry, width: float, height: float) -> float:
    """Return the largest scale of the land that height and width allow, with Phú Quốc's inset on its left."""
    across, up = measure_shape(land)
    island, _ = measure_shape(group_islands(PHU_QUOC, phu_quoc)[MAIN_ISLAND])
    return min((height - 2 * GAP) / up, (width - 3 * GAP - 2 * MARGIN) / (across + island))


def _mainland(
    land: Mapping[str, BaseGeometry], frame: Box, scale: float, legend: float
) -> dict[str, BaseGeometry]:
    """Place the land against the legend's room, in the middle of the frame's height."""
    whole = shapely.union_all(list(land.values()))
    across, up = (scale * side for side in measure_shape(whole))
    left = frame.right - legend - GAP - across
    bottom = frame.bottom + (frame.height - up) / 2
    west, south, *_ = whole.bounds
    matrix = (scale, 0, 0, scale, left - west * scale, bottom - south * scale)
    return {code: affinity.affine_transform(shape, matrix) for code, shape in land.items()}
