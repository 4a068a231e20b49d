"""Describe the paths of a plan in words, for a reader who can't see or hover over the chart."""

from analysis.display.figures import format_figure
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
    priority = [one for one in plan.districts if one.base.area.priority]
    return texts(
        "targets.paths_alt",
        base=plan.base.question.period,
        goal=plan.request.goal_period,
        start=format_figure(plan.base.province, texts),
        end=format_percent(plan.goal_rate, texts.language),
        districts="; ".join(_describe_district(one, texts) for one in priority),
    )


def _describe_district(plan: DistrictPlan, texts: Texts) -> str:
    rate = plan.base.rate
    guessed = "" if rate.published else f" ({texts('status.estimated')})"
    start, end = format_figure(rate, texts) + guessed, format_percent(plan.goal_rate, texts.language)
    return texts("targets.path_alt", name=plan.base.area.name_vi, start=start, end=end)
