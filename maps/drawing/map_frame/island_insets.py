"""Build the insets of the two island districts: their islands in groups, each in a window of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from data.model.areas import KIEN_HAI, PHU_QUOC
from maps.drawing.sheet import Box

MAIN_ISLAND, FAR_ISLANDS = "phu_quoc", "tho_chu"

_CENTRES: Mapping[str, Mapping[str, tuple[float, float]]] = MappingProxyType(
    {
        PHU_QUOC: {MAIN_ISLAND: (442.0, 1125.0), FAR_ISLANDS: (385.0, 1029.0)},
        KIEN_HAI: {"nam_du": (485.0, 1071.0), "lai_son": (514.6, 1084.7), "hon_tre": (537.0, 1102.0)},
    }
)
"""Kilometres east and north on the plane grid, about the middle of each group, from west to east."""

ENLARGED = 2.5
"""How much larger Kiên Hải is drawn than all else: its longest island has five kilometres."""

MARGIN = 2.5
"""Millimetres between a window's islands and what stands beside them."""


@dataclass(frozen=True, slots=True)
class IslandInset:
    """A framed part of the sheet: a district's islands in millimetres, and the box of each group by name.

    `scale` is in millimetres a kilometre, `label` the room that is kept for the district's name and value.
    """

    code: str
    box: Box
    scale: float
    islands: BaseGeometry
    windows: Mapping[str, Box]
    label: Box | None = None


@dataclass(frozen=True, slots=True)
class InsetNameSizes:
    """The size of the names of island groups: the width of each, and the height of a line, in millimetres."""

    widths: Mapping[str, float]
    line: float


def group_islands(code: str, shape: BaseGeometry) -> dict[str, BaseGeometry]:
    """Group a district's islands by the nearest centre of a group, in kilometres; none is left out."""
    members: dict[str, list[BaseGeometry]] = {name: [] for name in _CENTRES[code]}
    for part in shapely.get_parts(shape):
        members[_nearest(code, part)].append(part)
    return {name: shapely.union_all(parts) for name, parts in members.items() if parts}


def measure_shape(shape: BaseGeometry) -> tuple[float, float]:
    """Return a shape's width and height."""
    west, south, east, north = shape.bounds
    return east - west, north - south


def place_shape(shape: BaseGeometry, scale: float, left: float, bottom: float) -> BaseGeometry:
    """Scale a shape from kilometres to millimetres, with its lower left corner at a point of the sheet."""
    west, south, *_ = shape.bounds
    return affinity.affine_transform(shape, (scale, 0, 0, scale, left - west * scale, bottom - south * scale))


def build_phu_quoc_inset(
    shape: BaseGeometry, scale: float, corner: tuple[float, float], names: InsetNameSizes
) -> IslandInset:
    """Place Phú Quốc above Thổ Chu, at the mainland's scale, below and right of a corner of the sheet."""
    groups = group_islands(PHU_QUOC, shape)
    left, top = corner
    width = scale * max(measure_shape(group)[0] for group in groups.values()) + 2 * MARGIN
    windows: dict[str, Box] = {}
    parts = []
    for name, group in groups.items():
        across, up = (scale * side for side in measure_shape(group))
        room = names.line if name == FAR_ISLANDS else 0.0
        windows[name] = Box(left, top - up - 2 * MARGIN - room, width, up + 2 * MARGIN + room)
        parts.append(place_shape(group, scale, left + (width - across) / 2, top - MARGIN - up))
        top = windows[name].bottom
    return IslandInset(
        PHU_QUOC, Box(left, top, width, corner[1] - top), scale, shapely.union_all(parts), windows
    )


def build_kien_hai_inset(
    shape: BaseGeometry, scale: float, corner: tuple[float, float], names: InsetNameSizes
) -> IslandInset:
    """Place Kiên Hải's groups side by side, above and right of a corner; its label over the low ones."""
    groups = group_islands(KIEN_HAI, shape)
    left, bottom = corner
    foot = bottom + MARGIN + 2 * names.line
    windows: dict[str, Box] = {}
    parts = []
    right = left + MARGIN
    for name, group in groups.items():
        across, up = (scale * side for side in measure_shape(group))
        room = max(across, names.widths[name])
        windows[name] = Box(right, foot - names.line, room, up + names.line)
        parts.append(place_shape(group, scale, right + (room - across) / 2, foot))
        right += room + MARGIN
    return _labelled(Box(left, bottom, right - left, 0), scale, shapely.union_all(parts), windows)


def _labelled(base: Box, scale: float, islands: BaseGeometry, windows: Mapping[str, Box]) -> IslandInset:
    """End the inset above its highest group, and keep the room over the others for the label."""
    first, *others = windows.values()
    top = first.top + MARGIN
    roof = max(box.top for box in others) + MARGIN / 2
    label = Box(first.right, roof, base.left + base.width - first.right, top - roof)
    box = Box(base.left, base.bottom, base.width, top - base.bottom)
    return IslandInset(KIEN_HAI, box, scale, islands, windows, label)


def _nearest(code: str, part: BaseGeometry) -> str:
    centres = _CENTRES[code]
    return min(centres, key=lambda name: float(part.distance(shapely.Point(centres[name]))))
