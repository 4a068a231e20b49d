"""Write an assigned target and how it stands, the same on every page and in every file."""

from analysis.display.figures import (
    Citation,
    DisplayFigure,
    describe_citation,
    describe_figure,
    format_figure,
)
from analysis.finding import FindingRule
from analysis.targets.results import TargetStanding
from data.model.areas import Area
from data.model.assigned_targets import AssignedTarget
from data.model.figures import Group, Indicator, Status
from language.catalogue import Texts
from language.numbers import PERCENT, format_count, format_percent

STEP = 5
"""Percent to which a likelihood is known."""


def describe_target(target: AssignedTarget, texts: Texts) -> DisplayFigure:
    """Describe a target: the rate that a document assigns for the goal year."""
    return describe_citation(cite_target(target, texts))


def describe_allowed_rate(standing: TargetStanding, texts: Texts) -> DisplayFigure | None:
    """Describe the rate that the path allows in the year that is judged; None where no year is."""
    if standing.allowed is None:
        return None
    text = format_percent(standing.allowed, texts.language)
    return describe_citation(cite_target(standing.target, texts), text=text, rule=FindingRule.TARGET_PATH)


def describe_standing_figure(standing: TargetStanding, texts: Texts) -> DisplayFigure | None:
    """Describe the rate that a target is judged by; None where there is none."""
    return describe_figure(standing.figure, texts) if standing.figure else None


def cite_target(target: AssignedTarget, texts: Texts) -> Citation:
    """Return the target as its document states it."""
    key = target.key
    return Citation(
        area_code=key.area_code,
        indicator=Indicator.POOR,
        group=Group.ALL,
        period=f"{target.base_period}–{key.goal_period}",
        standard=key.standard,
        text=format_percent(target.goal_rate, texts.language),
        status=Status.IMPORTED,
        source=target.source,
        note=_describe_target(target, texts),
    )


def _describe_target(target: AssignedTarget, texts: Texts) -> str:
    """Say where a target begins, and how many households it is to lift."""
    return texts(
        "target_standing.note",
        base=target.base_period,
        base_rate=format_percent(target.base_rate, texts.language),
        goal=target.key.goal_period,
        reduction=format_count(target.reduction, texts.language),
    )


def format_target_result(standing: TargetStanding, texts: Texts) -> str:
    """Write the result: 'đạt', 'không đạt (lộ trình năm 2024)', or how likely an estimate is to keep it."""
    result = texts(f"target_result.{standing.result.value}")
    if standing.likelihood is not None:
        likely = format_likelihood(standing.likelihood, texts)
        return texts("target_standing.likely", result=result, likely=likely)
    if standing.figure is None or standing.final:
        return result
    return texts("target_standing.on_path", result=result, period=standing.figure.key.period)


def format_delay(standing: TargetStanding, area: Area, texts: Texts) -> str:
    """Write how far a district is behind: 'Giang Thành (2024: 1,76 %, lộ trình 1,50 %)'."""
    figure, allowed = standing.figure, standing.allowed
    if figure is None or allowed is None:
        return area.name_vi
    return texts(
        "target_standing.delay",
        name=area.name_vi,
        period=figure.key.period,
        found=format_figure(figure, texts),
        allowed=format_percent(allowed, texts.language),
    )


def format_likelihood(likelihood: float, texts: Texts) -> str:
    """Write how likely something is, in steps of 5 percent and never as certain."""
    percent = min(max(STEP * round(100 * likelihood / STEP), STEP), 100 - STEP)
    return f"{percent}{PERCENT[texts.language]}"
