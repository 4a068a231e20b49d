"""The programme's path starts from the base rate, and published rates stand above, inside or below it."""

from dataclasses import replace

import pytest

from data.catalogue import Catalogue
from data.figures import FigureSet
from data.model import PROVINCE, Group, Indicator, Standard, Status, Target
from insight.programme import Band, Position, band, path, programme_of, standings
from tests.insight.samples import QUESTION, figures_of, rate


@pytest.fixture
def target(catalogue: Catalogue) -> Target:
    return catalogue.targets[0]


def test_the_path_falls_by_one_to_one_and_a_half_points_a_year(target: Target) -> None:
    assert path(target) == (
        Band(2015, 9.78, 9.78),
        Band(2016, 8.28, 8.78),
        Band(2017, 6.78, 7.78),
        Band(2018, 5.28, 6.78),
        Band(2019, 3.78, 5.78),
        Band(2020, 2.28, 4.78),
    )


def test_no_planned_rate_is_below_nothing(target: Target) -> None:
    assert band(replace(target, base_rate=2.0), 2020) == Band(2020, 0, 0)


def test_every_published_rate_after_the_base_has_its_place(target: Target, figures: FigureSet) -> None:
    found = standings(target, figures)
    assert [(one.figure.key.period, one.figure.value, one.position) for one in found] == [
        (2016, 8.32, Position.INSIDE),
        (2019, 2.69, Position.BELOW),
        (2020, 1.91, Position.BELOW),
        (2020, 1.69, Position.BELOW),
    ]
    assert all(one.figure.key.standard is Standard.MDP_2016 for one in found)


@pytest.mark.parametrize(
    ("value", "position"),
    [(8.79, Position.ABOVE), (8.78, Position.INSIDE), (8.28, Position.INSIDE), (8.27, Position.BELOW)],
)
def test_both_ends_belong_to_the_path(value: float, position: Position, target: Target) -> None:
    (found,) = standings(target, figures_of(rate(PROVINCE, value, period=2016)))
    assert found.position is position


def test_illustration_has_no_place(target: Target) -> None:
    assert standings(target, figures_of(rate(PROVINCE, 8.5, Status.ILLUSTRATIVE, period=2016))) == ()


def test_the_goal_is_set_for_all_poor_households_alone(target: Target) -> None:
    assert programme_of(QUESTION, [target]) is target
    assert programme_of(replace(QUESTION, indicator=Indicator.NEAR_POOR), [target]) is None
    assert programme_of(replace(QUESTION, group=Group.ETHNIC_MINORITY), [target]) is None
    assert programme_of(QUESTION, []) is None
