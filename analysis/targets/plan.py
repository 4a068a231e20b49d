"""Build a plan of targets: the province's goal, shared among the districts, and what it asks of each."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from analysis.finding import Interval, get_interval
from analysis.targets.base import DistrictBase, TargetBase
from analysis.targets.rules import GoalKind, SharingRule
from analysis.targets.sharing import SharedWork, SharingDistrict, share_work


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """What a planner chose: years, goal, rule, the floor in percent, and districts' own numbers.

    `goal` is in points a year or in percent. Under the rule CATCH_UP a district's gap to the province is
    halved by `halving_period`. `own` are households to lift, by a district's code.
    """

    goal_period: int
    kind: GoalKind
    goal: float
    rule: SharingRule
    floor: float
    halving_period: int
    own: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class DistrictPlan:
    """A district's part: households to lift out of poverty by the goal year; `years` is how long it has."""

    base: DistrictBase
    reduction: int
    years: int
    locked: bool
    spared: bool

    @property
    def goal_poor(self) -> int:
        """Return the poor households that may be left in the goal year."""
        return self.base.start_poor - self.reduction

    @property
    def goal_rate(self) -> float:
        """Return the rate in the goal year, in percent, with the households of the base year."""
        return round(100 * self.goal_poor / self.base.households, 2) if self.base.households else 0.0

    @property
    def points(self) -> float:
        """Return the reduction in points, over all years."""
        if not self.reduction:
            return 0.0
        return round(self.base.start_rate - self.goal_rate, 2)

    @property
    def yearly(self) -> float:
        """Return the households to lift a year, on average."""
        return self.reduction / self.years

    @property
    def yearly_points(self) -> float:
        """Return the points to lose a year, on average."""
        return self.points / self.years

    @property
    def needed(self) -> Interval | None:
        """Return how many households the goal may take where the base is estimated: an 80 % interval."""
        interval = get_interval(self.base.poor)
        if interval is None:
            return None
        return Interval(max(interval.lower - self.goal_poor, 0), max(interval.upper - self.goal_poor, 0))


@dataclass(frozen=True, slots=True)
class TargetPlan:
    """A plan: the province's goal in percent and households, each district's part, and what can't be met."""

    base: TargetBase
    request: PlanRequest
    goal_rate: float
    goal_poor: int
    districts: tuple[DistrictPlan, ...]
    missing: int
    beyond: int

    @property
    def years(self) -> int:
        """Return how many years the districts have."""
        return self.request.goal_period - self.base.question.period

    @property
    def reduction(self) -> int:
        """Return the households that all districts are to lift."""
        return sum(district.reduction for district in self.districts)

    @property
    def priority_reduction(self) -> int:
        """Return the households that the priority districts are to lift."""
        return sum(plan.reduction for plan in self.districts if plan.base.area.priority)

    @property
    def priority_share(self) -> float:
        """Return the percent of the work that falls to the priority districts; 0 where there is no work."""
        return 100 * self.priority_reduction / self.reduction if self.reduction else 0.0


def build_target_plan(base: TargetBase, request: PlanRequest) -> TargetPlan:
    """Share the province's goal among the districts by the rule that was chosen."""
    years = request.goal_period - base.question.period
    goal_rate = compute_goal_rate(base, request, years)
    goal_poor = round(goal_rate * base.households / 100)
    shared = _share(base, request, base.poor - goal_poor, years)
    districts = tuple(_build_district(district, shared, request, years) for district in base.districts)
    return TargetPlan(base, request, goal_rate, goal_poor, districts, shared.missing, shared.beyond)


def compute_goal_rate(base: TargetBase, request: PlanRequest, years: int) -> float:
    """Return the province's rate in the goal year, in percent; never below zero."""
    if request.kind is GoalKind.RATE:
        return request.goal
    return round(max(base.province.value - request.goal * years, 0.0), 2)


def compute_kept_gap(base_period: int, goal_period: int, halving_period: int) -> Fraction:
    """Return the part of its gap that a district keeps at the goal, if the gap halves by a given year."""
    halvings = (goal_period - base_period) / max(halving_period - base_period, 1)
    return Fraction(0.5**halvings)


def _share(base: TargetBase, request: PlanRequest, work: int, years: int) -> SharedWork:
    kept = compute_kept_gap(base.question.period, base.question.period + years, request.halving_period)
    districts = [_build_sharing_district(district, request) for district in base.districts]
    return share_work(districts, work, request.rule, kept_gap=kept)


def _build_sharing_district(district: DistrictBase, request: PlanRequest) -> SharingDistrict:
    return SharingDistrict(
        code=district.area.code,
        households=district.households,
        poor=district.start_poor,
        fewest_poor=ceil(request.floor * district.households / 100),
        locked=_get_own(district, request),
    )


def _build_district(
    district: DistrictBase, shared: SharedWork, request: PlanRequest, years: int
) -> DistrictPlan:
    locked = _get_own(district, request) is not None
    spared = not locked and district.start_rate <= request.floor
    return DistrictPlan(district, shared.reductions[district.area.code], years, locked, spared)


def _get_own(district: DistrictBase, request: PlanRequest) -> int | None:
    return request.own.get(district.area.code) if request.rule is SharingRule.OWN_NUMBERS else None
