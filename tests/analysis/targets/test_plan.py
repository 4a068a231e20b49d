"""A plan meets the province's goal in whole households and tells what it asks of each district."""

from fractions import Fraction
from itertools import pairwise

import pytest

from analysis.question import Question
from analysis.targets.base import TargetBase, build_target_base
from analysis.targets.best_year import find_best_year
from analysis.targets.paths import build_district_path, build_province_path
from analysis.targets.plan import (
    PlanRequest,
    TargetPlan,
    build_target_plan,
    compute_kept_gap,
)
from analysis.targets.rules import GoalKind, SharingRule
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.auxiliary import load_auxiliary_data
from data.published.catalogue import Catalogue

QUESTION = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2016)


def ask(
    rule: SharingRule = SharingRule.SAME_PROPORTION,
    kind: GoalKind = GoalKind.POINTS,
    goal: float = 1.0,
    floor: float = 0.0,
    own: dict[str, int] | None = None,
) -> PlanRequest:
    return PlanRequest(2020, kind, goal, rule, floor, 2020, own or {})


@pytest.fixture(scope="module")
def base(catalogue: Catalogue, figures: FigureSet) -> TargetBase:
    found = build_target_base(QUESTION, catalogue, figures, load_auxiliary_data(catalogue))
    assert found is not None
    return found


def assert_meets_goal(plan: TargetPlan) -> None:
    left = sum(district.goal_poor for district in plan.districts)
    assert left == plan.goal_poor + plan.missing - plan.beyond


def test_every_district_has_a_base_and_households_that_fit_its_rate(base: TargetBase) -> None:
    assert (len(base.districts), base.unknown) == (15, ())
    assert base.poor == pytest.approx(base.province.value * base.households / 100, rel=0.001)
    for district in base.districts:
        assert 100 * district.poor.value / district.households == pytest.approx(district.rate.value, abs=0.02)


def test_only_published_figures_leave_districts_without_a_base(
    catalogue: Catalogue, published: FigureSet
) -> None:
    found = build_target_base(QUESTION, catalogue, published, load_auxiliary_data(catalogue))
    assert found is not None
    assert len(found.districts) + len(found.unknown) == 15
    assert found.unknown


def test_a_year_without_a_rate_of_the_province_has_no_base(
    catalogue: Catalogue, published: FigureSet
) -> None:
    unknown = Question(Standard.MDP_2022, Indicator.POOR, Group.ALL, 2025)
    assert build_target_base(unknown, catalogue, published, load_auxiliary_data(catalogue)) is None


@pytest.mark.parametrize("rule", list(SharingRule))
@pytest.mark.parametrize(("kind", "goal"), [(GoalKind.POINTS, 1.0), (GoalKind.RATE, 4.0)])
def test_every_rule_meets_the_goal(rule: SharingRule, kind: GoalKind, goal: float, base: TargetBase) -> None:
    plan = build_target_plan(base, ask(rule, kind, goal))
    assert (plan.missing, plan.beyond) == (0, 0)
    assert_meets_goal(plan)


def test_points_a_year_lead_to_a_rate(base: TargetBase) -> None:
    assert build_target_plan(base, ask()).goal_rate == round(base.province.value - 4, 2)


def test_a_goal_below_zero_is_zero(base: TargetBase) -> None:
    plan = build_target_plan(base, ask(goal=9.0))
    assert (plan.goal_rate, plan.reduction) == (0.0, base.poor)


def test_a_floor_leaves_work_that_nobody_can_do(base: TargetBase) -> None:
    plan = build_target_plan(base, ask(kind=GoalKind.RATE, goal=0.0, floor=2.0))
    assert plan.missing > 0
    assert_meets_goal(plan)
    for district in plan.districts:
        assert district.spared == (district.base.start_rate <= 2.0)
        assert district.reduction == 0 if district.spared else district.goal_rate >= 2.0


def test_own_numbers_stay_and_the_rest_is_shared(base: TargetBase) -> None:
    plan = build_target_plan(base, ask(SharingRule.OWN_NUMBERS, own={"914": 321}))
    (locked,) = (district for district in plan.districts if district.locked)
    assert (locked.base.area.code, locked.reduction) == ("914", 321)
    assert_meets_goal(plan)


def test_own_numbers_count_under_their_rule_alone(base: TargetBase) -> None:
    assert not any(district.locked for district in build_target_plan(base, ask(own={"914": 321})).districts)


def test_an_estimated_base_gives_a_range_and_a_published_one_does_not(base: TargetBase) -> None:
    for district in build_target_plan(base, ask()).districts:
        assert (district.needed is None) == (district.base.poor.estimate is None)
        if district.needed:
            assert district.needed.lower <= district.reduction <= district.needed.upper


def test_half_of_the_gap_is_kept_where_it_halves_by_the_goal() -> None:
    assert compute_kept_gap(2016, 2020, 2020) == Fraction(1, 2)
    assert compute_kept_gap(2016, 2020, 2018) == Fraction(1, 4)


def test_catching_up_asks_more_points_of_who_is_poorer(base: TargetBase) -> None:
    plan = build_target_plan(base, ask(SharingRule.CATCH_UP))
    ordered = sorted(plan.districts, key=lambda district: district.base.rate.value)
    assert ordered[-1].points > plan.base.province.value - plan.goal_rate > ordered[0].points


def test_paths_begin_at_the_base_and_end_at_the_goal(base: TargetBase) -> None:
    plan = build_target_plan(base, ask())
    for district in plan.districts:
        path = build_district_path(district, 2016)
        assert [point.period for point in path] == [2016, 2017, 2018, 2019, 2020]
        assert path[-1].poor == district.goal_poor
        assert path[-1].rate == pytest.approx(district.goal_rate, abs=0.02)
        assert all(one.poor >= next_.poor for one, next_ in pairwise(path))
    assert build_province_path(plan)[-1].rate == plan.goal_rate


def test_the_best_year_is_the_greatest_fall_between_published_years(
    catalogue: Catalogue, figures: FigureSet
) -> None:
    best = find_best_year(PROVINCE, catalogue, figures)
    assert best is not None
    later, earlier = best.parts
    assert later.published
    assert earlier.published
    assert later.key.standard is earlier.key.standard
    assert best.value == round((later.value - earlier.value) / (later.key.period - earlier.key.period), 2)


def test_a_district_published_once_by_a_standard_has_no_best_year(
    catalogue: Catalogue, published: FigureSet
) -> None:
    assert all(find_best_year(area.code, catalogue, published) is None for area in catalogue.districts)
