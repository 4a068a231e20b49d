"""Where everything of one map lies on its sheet: the mainland, and panels for the islands."""

from collections.abc import Mapping
from dataclasses import dataclass

import geopandas
import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from geo.boundaries import Boundaries
from geo.checks import GEOGRAPHIC, PLANE
from maps.drawing.islands import (
    ENLARGED,
    KIEN_HAI,
    MAIN_ISLAND,
    MARGIN,
    PHU_QUOC,
    NameRoom,
    Panel,
    island_groups,
    kien_hai_panel,
    phu_quoc_panel,
    size_of,
)
from maps.drawing.sheet import Box

KILOMETRE = 1000.0
GAP = 3.0
"""Millimetres between the frame, the panels and the land."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A map laid out: shapes in millimetres by code, panels, millimetres a kilometre on land."""

    frame: Box
    scale: float
    shapes: Mapping[str, BaseGeometry]
    panels: tuple[Panel, ...]

    @property
    def mainland(self) -> BaseGeometry:
        """All land outside the panels."""
        inside = {panel.code for panel in self.panels}
        return shapely.union_all([shape for code, shape in self.shapes.items() if code not in inside])


def plane_shapes(outline: Boundaries) -> dict[str, BaseGeometry]:
    """Give the districts on the province's plane grid, in kilometres: lengths are true in every direction."""
    plane = geopandas.GeoSeries(dict(outline.shapes), crs=GEOGRAPHIC).to_crs(PLANE)
    small = 1 / KILOMETRE
    return {code: affinity.scale(shape, small, small, origin=(0, 0)) for code, shape in plane.items()}


def plan_map(outline: Boundaries, frame: Box, legend: float, names: NameRoom) -> Plan:
    """Lay a map out in a frame that keeps `legend` millimetres free on the right."""
    shapes = plane_shapes(outline)
    land = {code: shape for code, shape in shapes.items() if code not in {PHU_QUOC, KIEN_HAI}}
    room = frame.width - legend
    scale = _scale(shapely.union_all(list(land.values())), shapes[PHU_QUOC], room, frame.height)
    main = _mainland(land, frame, scale, legend)
    west = phu_quoc_panel(shapes[PHU_QUOC], scale, (frame.left + GAP, frame.top - GAP), names)
    corner = (west.box.right + GAP, frame.bottom + GAP)
    south = kien_hai_panel(shapes[KIEN_HAI], ENLARGED * scale, corner, names)
    known = {**main, west.code: west.islands, south.code: south.islands}
    return Plan(frame, scale, {code: known[code] for code in shapes}, (west, south))


def _scale(land: BaseGeometry, phu_quoc: BaseGeometry, width: float, height: float) -> float:
    """Make the land as large as height and width allow, with Phú Quốc's panel on its left."""
    across, up = size_of(land)
    island, _ = size_of(island_groups(PHU_QUOC, phu_quoc)[MAIN_ISLAND])
    return min((height - 2 * GAP) / up, (width - 3 * GAP - 2 * MARGIN) / (across + island))


def _mainland(
    land: Mapping[str, BaseGeometry], frame: Box, scale: float, legend: float
) -> dict[str, BaseGeometry]:
    """Place the land against the legend's room, in the middle of the frame's height."""
    whole = shapely.union_all(list(land.values()))
    across, up = (scale * side for side in size_of(whole))
    left = frame.right - legend - GAP - across
    bottom = frame.bottom + (frame.height - up) / 2
    west, south, *_ = whole.bounds
    matrix = (scale, 0, 0, scale, left - west * scale, bottom - south * scale)
    return {code: affinity.affine_transform(shape, matrix) for code, shape in land.items()}
