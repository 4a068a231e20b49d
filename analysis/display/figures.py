"""A number as a reader sees it: one form and one way of writing for pages, maps, pictures and files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from analysis.display.estimates import (
    format_estimate,
    format_estimate_for_column,
    format_estimate_for_label,
    format_estimated_change,
    format_estimated_count,
    format_estimated_percent,
    format_rank_range,
    format_signed_estimate,
)
from analysis.district.population_share import get_count_status
from analysis.finding import Finding, FindingRule, find_common_status, find_weakest_status, get_interval
from analysis.ranking import RankedDistrict
from data.model.estimates import round_estimate
from data.model.figures import Figure, Group, Indicator, Status, Unit
from data.model.population import PopulationCount
from data.model.sources import Source
from data.model.standards import Standard
from language.catalogue import Language, Texts
from language.numbers import format_count, format_number, format_percent, format_signed_number

BETWEEN_VALUES = " ≠ "
"""Stands between values that contradict each other."""

UNDECIDED = "?"
"""Stands on a map for a change whose interval holds zero."""

RANKS = (FindingRule.RANK, FindingRule.RANK_BY_COUNT)


@dataclass(frozen=True, slots=True)
class Citation:
    """A number that a document gives without saying where or when exactly: a programme's goal, a bound."""

    area_code: str
    indicator: Indicator
    group: Group
    period: str
    standard: Standard
    text: str
    status: Status
    source: Source
    note: str = ""


DisplayOrigin = Figure | Citation | PopulationCount
"""What a number can rest on."""

WriteNumber = Callable[[float, Language], str]
WriteFigure = Callable[[Figure, Texts], str]


@dataclass(frozen=True, slots=True)
class DisplayFigure:
    """A number's text, its status (None where it only counts), what it rests on, and how it came about.

    `class_index` is the class that colours it on a map, 0 for the lowest.
    """

    text: str
    status: Status | None
    origins: tuple[DisplayOrigin, ...]
    rule: FindingRule = FindingRule.AS_GIVEN
    class_index: int | None = None


def format_figure(figure: Figure, texts: Texts) -> str:
    """Write a figure with its unit: 8,32 %, 35.233 hộ, an estimate as khoảng 17 % (11–26)."""
    if interval := get_interval(figure):
        return format_estimate(figure, interval, texts)
    if figure.key.unit is Unit.PERCENT:
        return format_percent(figure.value, texts.language)
    return f"{format_count(figure.value, texts.language)} {texts(f'unit.{figure.key.unit.value}')}"


def format_column_figure(figure: Figure, texts: Texts) -> str:
    """Write a figure for a column that names what is counted: a percent keeps its sign."""
    if interval := get_interval(figure):
        return format_estimate_for_column(figure, interval, texts)
    write = format_percent if figure.key.unit is Unit.PERCENT else format_count
    return write(figure.value, texts.language)


def format_label_figure(figure: Figure, texts: Texts) -> str:
    """Write a rate for a map's label, which has no room for the sign."""
    if figure.estimate is not None:
        return format_estimate_for_label(figure, texts)
    return format_number(figure.value, texts.language)


def get_shown_value(figure: Figure) -> float:
    """Return a value as it is written, by which a map colours it."""
    return round_estimate(figure.value, figure.key.unit) if figure.estimate else figure.value


def format_figures(figures: Sequence[Figure], texts: Texts, write: WriteFigure = format_figure) -> str:
    """Write every value that figures about one key give, each once."""
    return BETWEEN_VALUES.join(dict.fromkeys(write(figure, texts) for figure in figures))


def describe_figure(figure: Figure, texts: Texts, write: WriteFigure = format_figure) -> DisplayFigure:
    """Describe one figure as it stands."""
    return DisplayFigure(write(figure, texts), figure.status, (figure,))


def describe_figures(
    figures: Sequence[Figure], texts: Texts, write: WriteFigure = format_figure
) -> DisplayFigure | None:
    """Describe what is known about one key, contradictions included; return None where nothing is."""
    if not figures:
        return None
    return DisplayFigure(format_figures(figures, texts, write), find_common_status(figures), tuple(figures))


def describe_value(finding: Finding | None, texts: Texts, write: WriteNumber) -> DisplayFigure | None:
    """Describe a finding by its value, with its interval where an estimate is behind it; None without one."""
    return describe_finding(finding, format_finding(finding, texts, write)) if finding else None


def format_finding(finding: Finding, texts: Texts, write: WriteNumber) -> str:
    """Write a finding's value as `write` does, or as an estimate with its interval."""
    interval = finding.interval
    if interval is None:
        return write(finding.value, texts.language)
    if finding.rule in RANKS:
        return format_rank_range(interval.lower, interval.upper, texts)
    if write is format_signed_number:
        return format_estimated_change(finding, interval, texts)
    if write is format_count:
        return format_estimated_count(finding.value, interval, texts)
    return format_estimated_percent(finding.value, interval, texts)


def format_rank(place: RankedDistrict, texts: Texts) -> str:
    """Write a district's rank, or the ranks that it may have: '1–5'; '' without a figure."""
    if place.rank_range:
        return format_rank_range(place.rank_range.lower, place.rank_range.upper, texts)
    return str(place.rank) if place.rank else ""


def format_change_label(finding: Finding, texts: Texts) -> str:
    """Write a difference for a map's label, which has no room for an interval; '?' where it can't be told."""
    if finding.interval is None:
        return format_signed_number(finding.value, texts.language)
    if finding.is_undecided:
        return UNDECIDED
    return format_signed_estimate(finding.value, texts)


def format_points(finding: Finding, texts: Texts) -> str:
    """Write a difference in points with its unit, or that it can't be told from none."""
    change = format_finding(finding, texts, format_signed_number)
    if finding.is_undecided:
        return change
    return texts("compare.points", change=change)


def describe_finding(finding: Finding, text: str) -> DisplayFigure:
    """Describe a finding by a text of its own, such as a rank among districts."""
    return DisplayFigure(text, finding.status, finding.parts, finding.rule)


def describe_citation(
    citation: Citation, *figures: Figure, text: str = "", rule: FindingRule = FindingRule.AS_GIVEN
) -> DisplayFigure:
    """Describe a number that stands in a document, or was worked out from one and from figures."""
    return DisplayFigure(text or citation.text, citation.status, (citation, *figures), rule)


def describe_persons(counts: Sequence[PopulationCount], text: str, rule: FindingRule) -> DisplayFigure:
    """Describe a number that was worked out from counts of persons."""
    status = find_weakest_status(get_count_status(count) for count in counts)
    return DisplayFigure(text, status, tuple(counts), rule)


def describe_coverage(published: Sequence[Figure], text: str) -> DisplayFigure:
    """Describe how many areas have a published figure, with those figures behind it."""
    rule = FindingRule.COUNT if published else FindingRule.COUNT_NONE
    return DisplayFigure(text, None, tuple(published), rule)
