"""Describe a trend in words with its numbers, for a reader who can't see the chart."""

from collections.abc import Sequence

from analysis.display.figures import format_figure
from analysis.targets.programme_path import PathStanding
from analysis.trend.panels import TrendLine, TrendPanel
from charts.trend.emphasis import TrendEmphasis
from data.model.areas import PROVINCE, AreaKind
from data.model.assigned_targets import AssignedTarget
from data.model.figures import Figure
from language.catalogue import Texts
from language.numbers import format_percent

BENCHMARKS = (AreaKind.REGION, AreaKind.COUNTRY)


def describe_trend_chart(
    panel: TrendPanel, emphasis: TrendEmphasis, targets: Sequence[AssignedTarget], texts: Texts
) -> str:
    """Describe the lines that matter, the extreme districts, the path, the targets, coverage and break."""
    selected = [panel.line(emphasis.selected)] if emphasis.selected else []
    benchmarks = [line for line in panel.lines if line.area.kind in BENCHMARKS]
    parts = [
        texts("trend.alt", standard=texts(f"standard.{panel.definition.code.value}")),
        *(_course(line, texts) for line in (panel.line(PROVINCE), *selected, *benchmarks)),
        *(_describe_ends(line, texts) for line in _list_other_priority(panel, emphasis) if line.known),
        *_extremes(panel, texts),
        *_path(emphasis.standings, texts),
        *_targets(panel, targets, texts),
        _coverage(panel, texts),
        *_break(panel, texts),
    ]
    return " ".join(parts)


def _course(line: TrendLine, texts: Texts) -> str:
    if not line.known:
        return texts("trend.alt_none", name=line.area.named(texts.language))
    points = "; ".join(_value(figure, texts) for figure in line.known)
    return texts("trend.alt_course", name=line.area.named(texts.language), points=points)


def _list_other_priority(panel: TrendPanel, emphasis: TrendEmphasis) -> list[TrendLine]:
    """Return the priority districts that aren't told in full as the chosen one."""
    return [line for line in panel.districts if line.area.priority and line.area.code != emphasis.selected]


def _describe_ends(line: TrendLine, texts: Texts) -> str:
    first, last = (_value(figure, texts) for figure in (line.known[0], line.known[-1]))
    return texts("trend.alt_ends", name=line.area.named(texts.language), first=first, last=last)


def _value(figure: Figure, texts: Texts) -> str:
    value = format_figure(figure, texts)
    if figure.published:
        return f"{figure.key.period}: {value}"
    return f"{figure.key.period}: {value} ({texts('status.estimated')})"


def _extremes(panel: TrendPanel, texts: Texts) -> list[str]:
    """Return the highest and the lowest district of the last year with a figure, in words."""
    districts = panel.districts
    latest = max((figure.key.period for line in districts for figure in line.known), default=None)
    present = [line for line in districts if line.known and line.known[-1].key.period == latest]
    if len(present) < len(("highest", "lowest")):
        return []
    ordered = sorted(present, key=lambda line: line.known[-1].value)
    lowest, highest = ordered[0], ordered[-1]
    return [
        texts(
            "trend.alt_extremes",
            highest=highest.area.name_vi,
            highest_value=_value(highest.known[-1], texts),
            lowest=lowest.area.name_vi,
            lowest_value=_value(lowest.known[-1], texts),
        )
    ]


def _path(standings: Sequence[PathStanding], texts: Texts) -> list[str]:
    if not standings:
        return []
    stands = "; ".join(
        f"{_value(found.figure, texts)} {texts(f'position.{found.position.value}')}" for found in standings
    )
    return [texts("trend.alt_path", stands=stands)]


def _targets(panel: TrendPanel, targets: Sequence[AssignedTarget], texts: Texts) -> list[str]:
    return [
        texts(
            "target_standing.alt",
            name=panel.line(target.key.area_code).area.named(texts.language),
            goal=target.key.goal_period,
            rate=format_percent(target.goal_rate, texts.language),
        )
        for target in targets
    ]


def _coverage(panel: TrendPanel, texts: Texts) -> str:
    districts = panel.districts
    published = sum(figure.published for line in districts for figure in line.known)
    return texts(
        "trend.alt_coverage", published=published, total=len(districts) * len(panel.definition.reviews)
    )


def _break(panel: TrendPanel, texts: Texts) -> list[str]:
    if panel.next_review is None:
        return []
    return [texts("trend.alt_break", before=panel.next_review - 1, after=panel.next_review)]
