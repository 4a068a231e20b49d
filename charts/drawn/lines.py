"""Part a line into what rests on published figures and what rests on estimates."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from charts.drawn.parts import ChartBand, ChartPoint, Place, Symbol
from data.model.figures import Figure

BAND_OPACITY = 0.13

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


def make_point(
    place: float,
    figure: Figure,
    told: list[str],
    *,
    symbol: Symbol = Symbol.CIRCLE,
    conflicting: bool = False,
) -> ChartPoint:
    """Return a figure's point: hollow if estimated, a cross where another source says something else."""
    shape = Symbol.CROSS if conflicting and figure.published else symbol
    return {"at": (place, figure.value), "symbol": shape.value, "hollow": not figure.published, "told": told}


def build_interval_band(run: Sequence[PlacedFigure], colour: str) -> Iterator[ChartBand]:
    """Yield the 80 % intervals of a line's estimates as a band; a published rate pinches it to a point.

    Yields nothing where nothing is estimated.
    """
    if any(figure.estimate for _, figure in run):
        upper = [(place, find_upper_end(figure)) for place, figure in run]
        lower = [(place, _find_lower_end(figure)) for place, figure in reversed(run)]
        yield {
            "name": "interval",
            "colour": colour,
            "opacity": BAND_OPACITY,
            "edge": False,
            "outline": [*upper, *lower],
        }


def find_upper_end(figure: Figure) -> float:
    """Return the highest value that a figure's point and band reach, in its unit."""
    return figure.estimate.upper if figure.estimate else figure.value


def _find_lower_end(figure: Figure) -> float:
    return figure.estimate.lower if figure.estimate else figure.value
