"""Ranks and differences of estimates are taken draw by draw, and a published figure is the same in all."""

import numpy as np
import pytest

from analysis.finding import compute_difference, convert_to_finding
from analysis.rank_range import compute_rank_interval, compute_rank_intervals
from data.model.figures import Estimate, Figure, Group, Indicator, Key, Status, Unit
from data.model.sources import Source
from data.model.standards import Standard

SOURCE = Source("s", "UBND", "", "", "")
CHANCE = np.random.default_rng(7).standard_normal((3, 4000))


def figure(code: str, value: float, draws: np.ndarray | None = None) -> Figure:
    key = Key(code, 2016, Standard.MDP_2016, Indicator.POOR, Group.ALL, Unit.PERCENT)
    if draws is None:
        return Figure(key, "2016", value, Status.OFFICIAL, SOURCE, "", "")
    lower, upper = np.quantile(draws, (0.1, 0.9))
    made = Estimate(float(lower), float(upper), (), draws.astype(np.float32).tobytes())
    return Figure(key, "2016", value, Status.ESTIMATED, SOURCE, "", "", made)


def test_published_figures_have_one_rank_and_no_interval() -> None:
    ranked = [figure("914", 9), figure("913", 5)]
    assert compute_rank_interval(ranked[0], ranked) is None
    difference = compute_difference(*ranked)
    assert difference is not None
    assert (difference.value, difference.interval) == (4, None)


def test_estimates_that_overlap_share_their_ranks() -> None:
    alike = [figure(str(row), 10, 10 + CHANCE[row]) for row in range(3)]
    found = compute_rank_interval(alike[0], alike)
    assert found is not None
    assert (found.lower, found.upper) == (1, 3)
    assert (ends := compute_rank_interval(figure("9", 20), [figure("9", 20), *alike])) is not None
    assert (ends.lower, ends.upper) == (1, 1)


def test_the_difference_of_two_estimates_that_move_together_is_surer_than_either() -> None:
    shared = CHANCE[0] * 3
    one, other = figure("1", 12, 12 + shared + CHANCE[1] / 4), figure("2", 10, 10 + shared + CHANCE[2] / 4)
    difference, alone = compute_difference(one, other), convert_to_finding(one)
    assert difference is not None
    assert difference.interval is not None
    assert alone is not None
    assert alone.interval is not None
    assert not difference.is_undecided
    width = difference.interval.upper - difference.interval.lower
    assert width < (alone.interval.upper - alone.interval.lower) / 4


def test_an_estimate_beside_a_published_figure_has_the_estimates_own_spread() -> None:
    difference = compute_difference(figure("1", 12, 12 + CHANCE[0]), figure("91", 8))
    assert difference is not None
    assert difference.interval is not None
    assert difference.interval.lower == pytest.approx(4 - 1.28, abs=0.1)
    assert difference.interval.upper == pytest.approx(4 + 1.28, abs=0.1)


def test_ranks_of_all_at_once_are_those_of_each_alone() -> None:
    ranked = [figure("908", 11), *(figure(str(row), 9 + row, 9 + row + CHANCE[row]) for row in range(3))]
    together = compute_rank_intervals(ranked, ranked)
    assert together == [compute_rank_interval(own, ranked) for own in ranked]
    assert together[0] is not None
