"""Part a line into what rests on published figures and what rests on estimates."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from charts.drawn.parts import ChartPoint, Place
from data.model.figures import Figure

PlacedFigure = tuple[float, Figure]
"""Where on the axis a figure lies, and the figure."""


def part_line(run: Sequence[PlacedFigure]) -> tuple[list[list[Place]], list[list[Place]]]:
    """Return the pieces of a line between published figures alone, and those with an estimate at an end."""
    solid: list[list[Place]] = []
    dotted: list[list[Place]] = []
    for published, steps in groupby(pairwise(run), key=_rests_on_published):
        (solid if published else dotted).append(_join(list(steps)))
    return solid, dotted


def _rests_on_published(ends: tuple[PlacedFigure, PlacedFigure]) -> bool:
    return all(figure.published for _, figure in ends)


def _join(steps: Sequence[tuple[PlacedFigure, PlacedFigure]]) -> list[Place]:
    figures = [steps[0][0], *(later for _, later in steps)]
    return [(place, figure.value) for place, figure in figures]


def make_point(place: float, figure: Figure, told: list[str]) -> ChartPoint:
    """Return a figure's point: hollow if estimated."""
    return {"at": (place, figure.value), "hollow": not figure.published, "told": told}
