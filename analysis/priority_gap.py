"""Compare the directive's four priority districts with the others."""

from collections.abc import Sequence
from statistics import fmean

import numpy as np
from numpy.typing import NDArray

from analysis.finding import Finding, FindingRule, compute_interval, read_draws
from analysis.ranking import RankedDistrict
from data.model.figures import Figure


def compute_priority_gap(places: Sequence[RankedDistrict]) -> Finding | None:
    """Subtract the simple mean of the other districts from that of the priority ones, in points.

    Only districts with a figure count; None if either side has none.
    """
    priority = select_figures_by_priority(places, priority=True)
    others = select_figures_by_priority(places, priority=False)
    if not priority or not others:
        return None
    gap = fmean(figure.value for figure in priority) - fmean(figure.value for figure in others)
    draws = _average_draws(priority) - _average_draws(others)
    interval = compute_interval((*priority, *others), draws)
    return Finding(round(gap, 2), FindingRule.MEAN_DIFFERENCE, (*priority, *others), interval)


def select_figures_by_priority(places: Sequence[RankedDistrict], *, priority: bool) -> list[Figure]:
    """Return the figures of the priority districts, or of the others."""
    return [place.figure for place in places if place.figure and place.area.priority is priority]


def _average_draws(figures: Sequence[Figure]) -> NDArray[np.floating]:
    draws = [read_draws(figure) for figure in figures]
    mean: NDArray[np.floating] = np.mean(np.broadcast_arrays(*draws), axis=0)
    return mean
