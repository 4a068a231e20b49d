"""How far the directive's four districts stand from the others."""

from collections.abc import Sequence
from statistics import fmean

from data.model import Figure
from insight.finding import Finding, Rule
from insight.ranking import Place


def priority_gap(places: Sequence[Place]) -> Finding | None:
    """Subtract the simple mean of the other districts from that of the priority ones, in points.

    Only districts with a figure count; nothing where either side has none.
    """
    priority = figures_of(places, priority=True)
    others = figures_of(places, priority=False)
    if not priority or not others:
        return None
    gap = fmean(figure.value for figure in priority) - fmean(figure.value for figure in others)
    return Finding(round(gap, 2), Rule.MEAN_DIFFERENCE, (*priority, *others))


def figures_of(places: Sequence[Place], *, priority: bool) -> list[Figure]:
    """List the figures of the priority districts, or of the others."""
    return [place.figure for place in places if place.figure and place.area.priority is priority]
