"""A number as a reader sees it: one form and one way of writing for pages, maps, pictures and files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from analysis.district.population_share import get_count_status
from analysis.finding import Finding, FindingRule, find_weakest_status
from data.model.figures import Figure, Group, Indicator, Status, Unit
from data.model.population import PopulationCount
from data.model.sources import Source
from data.model.standards import Standard
from language.catalogue import Language, Texts
from language.numbers import format_count, format_number, format_percent

BETWEEN_VALUES = " / "
"""Stands between values that contradict each other."""


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
    """Write a figure with its unit: 8,32 %, or 35.233 hộ."""
    if figure.key.unit is Unit.PERCENT:
        return format_percent(figure.value, texts.language)
    return f"{format_count(figure.value, texts.language)} {texts(f'unit.{figure.key.unit.value}')}"


def format_column_figure(figure: Figure, texts: Texts) -> str:
    """Write a figure for a column that names what is counted: a percent keeps its sign."""
    write = format_percent if figure.key.unit is Unit.PERCENT else format_count
    return write(figure.value, texts.language)


def format_label_figure(figure: Figure, texts: Texts) -> str:
    """Write a rate for a map's label, which has no room for the sign."""
    return format_number(figure.value, texts.language)


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
    status = find_weakest_status(figure.status for figure in figures)
    return DisplayFigure(format_figures(figures, texts, write), status, tuple(figures))


def describe_value(finding: Finding | None, texts: Texts, write: WriteNumber) -> DisplayFigure | None:
    """Describe a finding by its value; return None where there is no finding."""
    return describe_finding(finding, write(finding.value, texts.language)) if finding else None


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
