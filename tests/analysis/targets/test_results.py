"""A target is met or missed by a published rate alone; an estimate says how likely it is."""

import numpy as np
import pytest

from analysis.targets.results import (
    TargetResult,
    judge_target,
    judge_targets,
    list_late_districts,
    select_targets,
)
from data.model.assigned_targets import AssignedTarget, TargetKey
from data.model.figure_set import FigureSet
from data.model.figures import Estimate, Figure, Group, Indicator, Key, Status, Unit
from data.model.sources import Source
from data.model.standards import Standard

SOURCE = Source("batch-1", "UBND tỉnh", "12/KH-UBND", "2017-01-05", "")


def target(area_code: str = "914", goal_period: int = 2020, goal_rate: float = 8.0) -> AssignedTarget:
    key = TargetKey(area_code, Standard.MDP_2016, goal_period)
    return AssignedTarget(key, 2016, 16.0, goal_rate, 500, SOURCE)


def rate(period: int, value: float, area_code: str = "914", draws: list[float] | None = None) -> Figure:
    key = Key(area_code, period, Standard.MDP_2016, Indicator.POOR, Group.ALL, Unit.PERCENT)
    estimate = None
    if draws is not None:
        estimate = Estimate(min(draws), max(draws), (), np.array(draws, dtype=np.float32).tobytes())
    status = Status.ESTIMATED if draws else Status.OFFICIAL
    return Figure(key, str(period), value, status, SOURCE, "", "", estimate)


@pytest.mark.parametrize(
    ("period", "value", "result", "final"),
    [
        (2020, 8.0, TargetResult.MET, True),
        (2020, 8.01, TargetResult.MISSED, True),
        (2018, 12.0, TargetResult.MET, False),
        (2018, 12.5, TargetResult.MISSED, False),
    ],
)
def test_a_published_rate_decides_by_the_path_of_its_year(
    *, period: int, value: float, result: TargetResult, final: bool
) -> None:
    standing = judge_target(target(), FigureSet.of([rate(period, value)]))
    assert (standing.result, standing.final, standing.likelihood) == (result, final, None)


def test_the_last_published_review_counts_and_no_estimate_after_it() -> None:
    figures = FigureSet.of([rate(2017, 15.0), rate(2019, 9.0), rate(2020, 12.0, draws=[11.0, 13.0])])
    standing = judge_target(target(), figures)
    assert standing.figure is not None
    assert (standing.figure.key.period, standing.allowed, standing.result) == (2019, 10.0, TargetResult.MET)


def test_an_estimate_decides_nothing_and_says_how_likely_it_is() -> None:
    standing = judge_target(target(), FigureSet.of([rate(2020, 7.5, draws=[6.0, 7.0, 8.0, 9.0])]))
    assert (standing.result, standing.likelihood) == (TargetResult.UNKNOWN, 0.75)


def test_without_a_later_review_nothing_is_known() -> None:
    standing = judge_target(target(), FigureSet.of([rate(2016, 16.0), rate(2021, 1.0)]))
    assert (standing.result, standing.figure, standing.likelihood) == (TargetResult.UNKNOWN, None, None)


def test_who_is_furthest_behind_is_named_first() -> None:
    figures = FigureSet.of([rate(2020, 9.0), rate(2020, 12.0, "908"), rate(2020, 7.0, "909")])
    standings = judge_targets([target(), target("908"), target("909")], figures)
    assert [late.target.key.area_code for late in list_late_districts(standings)] == ["908", "914"]


def test_targets_are_those_of_a_standard_and_of_a_district() -> None:
    given = [target(), target("908"), target(goal_period=2018)]
    assert select_targets(given, Standard.MDP_2022) == ()
    assert [one.key.goal_period for one in select_targets(given, Standard.MDP_2016, "914")] == [2018, 2020]
    assert len(select_targets(given, Standard.MDP_2016)) == 3
