"""Compute the path from the base year to the goal: households and rate of each year between."""

from dataclasses import dataclass

from analysis.targets.plan import DistrictPlan, TargetPlan


@dataclass(frozen=True, slots=True)
class PathPoint:
    """The poor households that may be left at the end of a year, and the rate in percent."""

    period: int
    poor: int
    rate: float


def build_district_path(plan: DistrictPlan, base_period: int) -> tuple[PathPoint, ...]:
    """Return the years from the base to the goal; each year lifts the same number, in whole households."""
    start, rate, years = plan.base.start_poor, plan.base.start_rate, plan.years
    return tuple(
        PathPoint(
            base_period + passed,
            start - plan.reduction * passed // years,
            round(rate - plan.points * passed / years, 2),
        )
        for passed in range(years + 1)
    )


def build_province_path(plan: TargetPlan) -> tuple[PathPoint, ...]:
    """Return the province's years from the base to the goal."""
    start, rate, years = plan.base.poor, plan.base.province.value, plan.years
    fall = rate - plan.goal_rate
    return tuple(
        PathPoint(
            plan.base.question.period + passed,
            start - plan.reduction * passed // years,
            round(rate - fall * passed / years, 2),
        )
        for passed in range(years + 1)
    )
