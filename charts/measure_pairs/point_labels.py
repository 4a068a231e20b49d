"""Place the names of points beside them where they cover neither a point nor another name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 780.0, 360.0
"""Pixels of the ground that names are placed for: narrower than most screens draw it."""

LETTER, LINE, SPACE = 6.6, 16.0, 3.0
"""Pixels: a letter's width, a line's height, what stays free between a point and its name."""

SIDES = {
    "top center": (0, 1),
    "middle right": (1, 0),
    "middle left": (-1, 0),
    "bottom center": (0, -1),
    "top right": (1, 1),
    "bottom right": (1, -1),
    "top left": (-1, 1),
    "bottom left": (-1, -1),
}
"""Plotly's places of a text, with the direction from the point, the liked ones first."""


@dataclass(frozen=True, slots=True)
class NamedPoint:
    """A point with its name, its place in values and its size in pixels; a lower rank is placed earlier."""

    name: str
    x: float
    y: float
    size: float
    rank: int = 0


@dataclass(frozen=True, slots=True)
class _Box:
    left: float
    bottom: float
    right: float
    top: float

    def covers(self, other: "_Box") -> bool:
        apart = self.right <= other.left or other.right <= self.left
        return not (apart or self.top <= other.bottom or other.top <= self.bottom)


def place_point_names(points: Sequence[NamedPoint]) -> list[str | None]:
    """Return where each point's name stands, in plotly's words; None where it finds no free place."""
    across = _scale([point.x for point in points], WIDTH)
    upward = _scale([point.y for point in points], HEIGHT)
    centres = [(point.x * across, point.y * upward) for point in points]
    taken = [_box(centre, point.size, point.size) for centre, point in zip(centres, points, strict=True)]
    found: list[str | None] = [None] * len(points)
    for index in sorted(range(len(points)), key=lambda place: points[place].rank):
        others = [box for place, box in enumerate(taken) if place != index]
        found[index], boxes = _find_side(points[index], centres[index], others)
        taken += boxes
    return found


def _scale(values: Sequence[float], pixels: float) -> float:
    """Return pixels for a unit of an axis that begins at nought."""
    return pixels / (max(values, default=0.0) or 1.0)


def _box(centre: tuple[float, float], width: float, height: float) -> _Box:
    x, y = centre
    return _Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def _find_side(
    point: NamedPoint, centre: tuple[float, float], taken: Iterable[_Box]
) -> tuple[str | None, list[_Box]]:
    width, others = LETTER * len(point.name), list(taken)
    for side, (right, up) in SIDES.items():
        x = centre[0] + right * (point.size / 2 + SPACE + width / 2)
        y = centre[1] + up * (point.size / 2 + SPACE + LINE / 2)
        box = _box((x, y), width, LINE)
        if not any(box.covers(other) for other in others):
            return side, [box]
    return None, []
