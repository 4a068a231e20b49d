"""Choose what a planner left open: the goal year, the goal, the floor and the year by which gaps halve."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from analysis.question import Question
from analysis.targets.rules import GoalKind
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.model.standards import StandardDefinition
from data.model.targets import Target

FLOOR = 0.5
"""Percent: the least rate that an estimate tells, so nothing less is asked for where nobody chose."""


def list_goal_periods(base_period: int, definition: StandardDefinition) -> list[int]:
    """Return the years that a target may end with: later reviews by the same standard."""
    return [period for period in definition.reviews if period > base_period]


def choose_goal_period(
    asked: int | None, base_period: int, definition: StandardDefinition, programmes: Iterable[Target]
) -> int | None:
    """Return the year asked for, else a programme's end, else the standard's last; None if none is left."""
    periods = list_goal_periods(base_period, definition)
    ends = [
        programme.last_period
        for programme in programmes
        if programme.standard is definition.code and programme.last_period in periods
    ]
    wanted = [period for period in (asked, *ends) if period in periods]
    return next(iter([*wanted, *periods[-1:]]), None)


def choose_halving_period(asked: int | None, base_period: int, goal_period: int) -> int:
    """Return the year by which the gap halves: the one asked for, else the goal year."""
    return asked if asked is not None and base_period < asked <= goal_period else goal_period


def choose_goal(
    kind: GoalKind, question: Question, goal_period: int, figures: FigureSet, programmes: Iterable[Target],
    definition: StandardDefinition,
) -> float:  # fmt: skip
    """Return a goal to begin with: the least that a programme asked for, else the province's own pace.

    It is in points a year, or the rate that these lead to, in percent.
    """
    points = _choose_points(question, goal_period, figures, programmes, definition)
    if kind is GoalKind.POINTS:
        return points
    base = figures.primary(question.key(PROVINCE))
    years = goal_period - question.period
    return round(max(base.value - points * years, 0.0), 2) if base else 0.0


def _choose_points(
    question: Question, goal_period: int, figures: FigureSet, programmes: Iterable[Target],
    definition: StandardDefinition,
) -> float:  # fmt: skip
    for programme in programmes:
        if programme.standard is question.standard and goal_period <= programme.last_period:
            return programme.least_points
    falls = [
        (later.key.period, (earlier.value - later.value) / (later.key.period - earlier.key.period))
        for earlier, later in pairwise(_list_published(question, figures, definition))
        if later.value < earlier.value
    ]
    before = [fall for period, fall in falls if period <= question.period]
    return round((before or [fall for _, fall in falls] or [0.0])[-1], 2)


def _list_published(
    question: Question, figures: FigureSet, definition: StandardDefinition
) -> Sequence[Figure]:
    keys = (question.at(period).key(PROVINCE) for period in definition.reviews)
    found = (figures.primary(key, published_only=True) for key in keys)
    return [figure for figure in found if figure is not None]
