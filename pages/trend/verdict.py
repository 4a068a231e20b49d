"""The title of the trend: what the province's published rates say."""

from collections.abc import Sequence

from analysis.briefing.movement import name_direction
from analysis.display.figures import format_figures
from analysis.finding import Finding
from analysis.targets.programme_path import PathPosition, PathStanding
from data.model.targets import Target
from language.catalogue import Texts
from language.numbers import format_percent


def format_verdict(
    rate: str,
    movement: Finding | None,
    target: Target | None,
    standings: Sequence[PathStanding],
    texts: Texts,
) -> str:
    """Return where the province stood to the programme at its end, else how it moved, else the bare title."""
    if target and (told := _format_path(target, standings, texts)):
        return told
    if movement is None:
        return texts("trend.title", rate=f"{rate[:1].lower()}{rate[1:]}")
    return _format_movement(rate, movement, texts)


def _format_movement(rate: str, movement: Finding, texts: Texts) -> str:
    later, earlier = movement.parts
    return texts(
        f"trend_verdict.{name_direction(movement)}",
        rate=rate,
        earlier=earlier.key.period,
        before=format_percent(earlier.value, texts.language),
        later=later.key.period,
        after=format_percent(later.value, texts.language),
    )


def _format_path(target: Target, standings: Sequence[PathStanding], texts: Texts) -> str:
    """Return '' where the end has no published rate, or sources disagree about its place beside the path."""
    last = [found for found in standings if found.figure.key.period == target.last_period]
    positions: set[PathPosition] = {found.position for found in last}
    if len(positions) != 1:
        return ""
    return texts(
        f"trend_verdict.{positions.pop().value}",
        first=target.base_period + 1,
        last=target.last_period,
        base=target.base_period,
        before=format_percent(target.base_rate, texts.language),
        after=format_figures([found.figure for found in last], texts),
    )
