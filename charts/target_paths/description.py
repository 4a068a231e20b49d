"""Describe the paths of a plan in words, for a reader who can't see or hover over the chart."""

from analysis.targets.paths import PathPoint
from analysis.targets.plan import DistrictPlan, TargetPlan
from language.catalogue import Texts
from language.numbers import format_count, format_percent


def format_path_hover(name: str, point: PathPoint, texts: Texts) -> str:
    """Return the text of a point: area, year, rate and poor households that may be left."""
    rate, poor = format_percent(point.rate, texts.language), format_count(point.poor, texts.language)
    bound = texts("targets.path_point", rate=rate, poor=poor)
    return f"<b>{name}</b> · {point.period}<br>{bound}"


def describe_target_paths(plan: TargetPlan, texts: Texts) -> str:
    """Describe the province's path and that of each priority district."""
    start, goal = (
        format_percent(rate, texts.language) for rate in (plan.base.province.value, plan.goal_rate)
    )
    priority = [one for one in plan.districts if one.base.area.priority]
    return texts(
        "targets.paths_alt",
        base=plan.base.question.period,
        goal=plan.request.goal_period,
        start=start,
        end=goal,
        districts="; ".join(_describe_district(one, texts) for one in priority),
    )


def _describe_district(plan: DistrictPlan, texts: Texts) -> str:
    start, end = (format_percent(rate, texts.language) for rate in (plan.base.start_rate, plan.goal_rate))
    guessed = "" if plan.base.rate.published else f" ({texts('status.estimated')})"
    return texts("targets.path_alt", name=plan.base.area.name_vi, start=f"{start}{guessed}", end=end)
