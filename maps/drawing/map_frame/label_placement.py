"""Find a place for every label: in its district, else across a border, else at the end of a leader line."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from maps.drawing.sheet import Box

AIR = 0.5
"""Millimetres kept free around a label."""

NEAR_STEP, ACROSS_STEP, FAR_STEP = 0.8, 1.2, 2.0
"""Millimetres between the places that are tried: wholly in a district, across its border, and around it."""

MOST_TRIED = 500
"""Places that are tried at most in one go: large districts have room anyway."""

FINE = 0.15
"""Millimetres by which a coast may be off while a place is looked for; each corner less saves time."""

REACH = 26.0
"""Millimetres around a district within which its label may stand."""

SHORTEST_LEADER = 1.5
AT_HOME = 0.6
"""The least share of a label that must lie in its own district for it to need no leader."""

LEADER = 0.75
"""What a leader costs before its length is counted: as much as a quarter of a label on a neighbour's land."""

NARROWER = 0.05
"""What a name on two lines costs; as much as three hundredths of a label across a border."""

SheetPoint = tuple[float, float]
Leader = tuple[SheetPoint, SheetPoint]
"""A line from the middle of a district to the edge of its label."""

BoxArray = npt.NDArray[np.object_]
CostArray = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """A label to place, with the sizes it can take, the best first."""

    code: str
    sizes: tuple[SheetPoint, ...]


@dataclass(frozen=True, slots=True)
class LabelPosition:
    """The place of a label, its size, and the leader line if it stands apart."""

    code: str
    box: Box
    size: int
    leader: Leader | None = None


class NoRoomError(Exception):
    """There is no place for a label on its sheet."""


def find_label_positions(
    wanted: Sequence[LabelRequest],
    shapes: Mapping[str, BaseGeometry],
    taken: Sequence[BaseGeometry],
    frame: Box,
    *,
    whole: bool = True,
) -> dict[str, LabelPosition]:
    """Place labels clear of each other, of `taken` and of the frame; the smallest districts first.

    Raises NoRoomError where that can't be done; if they need not be `whole`, such a label is left out.
    """
    land = shapely.simplify(shapely.union_all(list(shapes.values())), FINE)
    occupied = list(taken)
    found: dict[str, LabelPosition] = {}
    for label in sorted(wanted, key=lambda one: shapes[one.code].area):
        search = _PositionSearch(shapes[label.code], land, shapely.union_all(occupied), frame)
        place = search.best(label) if whole else search.find(label)
        if place is None:
            continue
        found[label.code] = place
        occupied.append(place.box.inset(-AIR).shape)
        if place.leader:
            occupied.append(shapely.linestrings(place.leader).buffer(AIR))
    return found


class _PositionSearch:
    """Searches the place of one label."""

    def __init__(self, shape: BaseGeometry, land: BaseGeometry, taken: BaseGeometry, frame: Box) -> None:
        largest = max(shapely.get_parts(shape), key=lambda part: float(part.area))
        self.home = shapely.simplify(largest, FINE)
        near = self.home.buffer(2 * REACH).bounds
        self.land, self.taken = shapely.clip_by_rect(land, *near), shapely.clip_by_rect(taken, *near)
        self.free = frame.inset(AIR).shape
        self.middle = shapely.get_point(shapely.maximum_inscribed_circle(self.home, tolerance=0.1), 0)
        shapely.prepare([self.home, self.land, self.taken, self.free])

    def best(self, label: LabelRequest) -> LabelPosition:
        """Return the place of a label; raises NoRoomError where there is none."""
        if place := self.find(label):
            return place
        raise NoRoomError(label.code)

    def find(self, label: LabelRequest) -> LabelPosition | None:
        """Return a place wholly inside, else the better of one across the border and one with a leader."""
        for size, sides in enumerate(label.sizes):
            boxes = self._candidates(sides, 0.0, NEAR_STEP)
            if box := _cheapest(boxes, self._inside(boxes)):
                return LabelPosition(label.code, _box_of(box), size)
        options = [option for size, sides in enumerate(label.sizes) for option in self._options(sides, size)]
        if not options:
            return None
        _, box, size, leader = min(options, key=lambda option: option[0])
        return LabelPosition(label.code, _box_of(box), size, leader)

    def _candidates(self, sides: SheetPoint, reach: float, step: float) -> BoxArray:
        """Return free boxes of a size all over the district, or up to a distance around it."""
        west, south, east, north = self.home.buffer(reach).bounds
        across, up = (side / 2 for side in sides)
        step = max(step, math.sqrt((east - west) * (north - south) / MOST_TRIED))
        grid = np.meshgrid(np.arange(west, east, step), np.arange(south, north, step))
        x, y = (numbers.ravel() for numbers in grid)
        boxes = shapely.box(x - across, y - up, x + across, y + up)
        free = shapely.contains(self.free, boxes) & ~shapely.intersects(self.taken, boxes)
        found: BoxArray = boxes[free]
        return found

    def _off(self, boxes: BoxArray) -> CostArray:
        """Return the distance of each box's middle from the middle of the district."""
        distances: CostArray = shapely.distance(shapely.centroid(boxes), self.middle)
        return distances

    def _inside(self, boxes: BoxArray) -> CostArray:
        return np.where(shapely.contains(self.home, boxes), self._off(boxes), np.inf)

    def _options(
        self, sides: SheetPoint, size: int
    ) -> Iterator[tuple[float, BaseGeometry, int, Leader | None]]:
        """Return the best place of a size across the border, and the best at the end of a leader."""
        boxes = self._candidates(sides, 0.0, ACROSS_STEP)
        costs = self._across(boxes, sides) + size * NARROWER
        if box := _cheapest(boxes, costs):
            yield float(np.min(costs)), box, size, None
            if np.min(costs) < LEADER:
                return
        boxes = self._candidates(sides, REACH, FAR_STEP)
        costs = self._apart(boxes) + size * NARROWER
        for index in np.argsort(costs)[:40]:
            leader = self._leader(boxes[index])
            if np.isfinite(costs[index]) and not shapely.linestrings(leader).intersects(self.taken):
                yield float(costs[index]), boxes[index], size, leader
                return

    def _across(self, boxes: BoxArray, sides: SheetPoint) -> CostArray:
        """Return the cost of places across a border: sea costs less than neighbours; most stays inside."""
        area = sides[0] * sides[1]
        costs: CostArray = np.full(len(boxes), np.inf)
        (likely,) = np.nonzero(shapely.contains(self.home, shapely.centroid(boxes)))
        shares = shapely.area(shapely.intersection(boxes[likely], self.home)) / area
        kept, home = likely[shares >= AT_HOME], shares[shares >= AT_HOME]
        if len(kept):
            land = shapely.clip_by_rect(self.land, *shapely.total_bounds(boxes[kept]))
            abroad = shapely.area(shapely.intersection(boxes[kept], land)) / area - home
            costs[kept] = 0.02 * self._off(boxes[kept]) + 1.5 * (1 - home) + 1.5 * abroad
        return costs

    def _apart(self, boxes: BoxArray) -> CostArray:
        away = shapely.distance(boxes, self.home)
        alone = ~shapely.intersects(self.land, boxes) & (away >= SHORTEST_LEADER)
        return np.where(alone, LEADER + 0.04 * shapely.distance(boxes, self.middle), np.inf)

    def _leader(self, box: BaseGeometry) -> Leader:
        line = shapely.shortest_line(self.middle, box)
        start, end = (tuple(map(float, point)) for point in shapely.get_coordinates(line))
        return (start[0], start[1]), (end[0], end[1])


def _cheapest(boxes: BoxArray, costs: CostArray) -> BaseGeometry | None:
    if not len(boxes) or not np.isfinite(np.min(costs)):
        return None
    return boxes[int(np.argmin(costs))]


def _box_of(shape: BaseGeometry) -> Box:
    west, south, east, north = map(float, shape.bounds)
    return Box(west, south, east - west, north - south)
