"""The programme's path starts from the base rate, and published rates stand above, inside or below it."""

from dataclasses import replace

import pytest

from analysis.targets.programme_path import (
    PathBand,
    PathPosition,
    build_path_standings,
    build_programme_path,
    compute_path_band,
    find_programme,
)
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator, Status
from data.model.standards import Standard
from data.model.targets import Target
from data.published.catalogue import Catalogue
from tests.analysis.samples import QUESTION, figures_of, rate


@pytest.fixture
def target(catalogue: Catalogue) -> Target:
    return catalogue.targets[0]


def test_the_path_falls_by_one_to_one_and_a_half_points_a_year(target: Target) -> None:
    assert build_programme_path(target) == (
        PathBand(2015, 9.78, 9.78),
        PathBand(2016, 8.28, 8.78),
        PathBand(2017, 6.78, 7.78),
        PathBand(2018, 5.28, 6.78),
        PathBand(2019, 3.78, 5.78),
        PathBand(2020, 2.28, 4.78),
    )


def test_no_planned_rate_is_below_nothing(target: Target) -> None:
    assert compute_path_band(replace(target, base_rate=2.0), 2020) == PathBand(2020, 0, 0)


def test_every_published_rate_after_the_base_has_its_place(target: Target, figures: FigureSet) -> None:
    found = build_path_standings(target, figures)
    assert [(one.figure.key.period, one.figure.value, one.position) for one in found] == [
        (2016, 8.32, PathPosition.INSIDE),
        (2019, 2.69, PathPosition.BELOW),
        (2020, 1.91, PathPosition.BELOW),
        (2020, 1.69, PathPosition.BELOW),
    ]
    assert all(one.figure.key.standard is Standard.MDP_2016 for one in found)


@pytest.mark.parametrize(
    ("value", "position"),
    [
        (8.79, PathPosition.ABOVE),
        (8.78, PathPosition.INSIDE),
        (8.28, PathPosition.INSIDE),
        (8.27, PathPosition.BELOW),
    ],
)
def test_both_ends_belong_to_the_path(value: float, position: PathPosition, target: Target) -> None:
    (found,) = build_path_standings(target, figures_of(rate(PROVINCE, value, period=2016)))
    assert found.position is position


def test_estimates_has_no_place(target: Target) -> None:
    assert build_path_standings(target, figures_of(rate(PROVINCE, 8.5, Status.ESTIMATED, period=2016))) == ()


def test_the_goal_is_set_for_all_poor_households_alone(target: Target) -> None:
    assert find_programme(QUESTION, [target]) is target
    assert find_programme(replace(QUESTION, indicator=Indicator.NEAR_POOR), [target]) is None
    assert find_programme(replace(QUESTION, group=Group.ETHNIC_MINORITY), [target]) is None
    assert find_programme(QUESTION, []) is None
