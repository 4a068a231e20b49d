"""Compare the directive's four priority districts with the others."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from analysis.finding import Finding, FindingRule, compute_interval, read_draws
from analysis.ranking import RankedDistrict
from data.model.figures import Figure

LEAST_OTHERS = 8
"""Of fewer of the eleven others nothing is concluded."""


def compute_priority_gap(places: Sequence[RankedDistrict], households: Mapping[str, int]) -> Finding | None:
    """Subtract the mean rate of the other districts from that of the priority ones, in points.

    A district weighs as many as its `households`. None unless every priority district and at least
    `LEAST_OTHERS` of the others have a figure: a gap of a few says nothing of the rest.
    """
    priority = select_figures_by_priority(places, priority=True)
    others = select_figures_by_priority(places, priority=False)
    if len(priority) < sum(place.area.priority for place in places) or len(others) < LEAST_OTHERS:
        return None
    draws = _average_draws(priority, households) - _average_draws(others, households)
    gap = _average_values(priority, households) - _average_values(others, households)
    interval = compute_interval((*priority, *others), draws)
    return Finding(round(gap, 2), FindingRule.MEAN_DIFFERENCE, (*priority, *others), interval)


def select_figures_by_priority(places: Sequence[RankedDistrict], *, priority: bool) -> list[Figure]:
    """Return the figures of the priority districts, or of the others."""
    return [place.figure for place in places if place.figure and place.area.priority is priority]


def _average_values(figures: Sequence[Figure], households: Mapping[str, int]) -> float:
    weights = [households[figure.key.area_code] for figure in figures]
    return float(np.average([figure.value for figure in figures], weights=weights))


def _average_draws(figures: Sequence[Figure], households: Mapping[str, int]) -> NDArray[np.floating]:
    weights = [households[figure.key.area_code] for figure in figures]
    draws = np.broadcast_arrays(*(read_draws(figure) for figure in figures))
    mean: NDArray[np.floating] = np.average(draws, axis=0, weights=weights)
    return mean
