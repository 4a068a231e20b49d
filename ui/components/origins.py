"""Where each number on a page comes from, gathered once a page and referred to by number."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from analysis.district.population_share import get_count_status
from analysis.finding import Finding, FindingRule, find_weakest_status
from data.model.figures import Figure, Group, Indicator, Status, Unit
from data.model.population import PopulationCount
from data.model.sources import Source
from data.model.standards import Standard
from language.catalogue import Texts
from language.dates import format_partial_date
from language.numbers import format_count, format_percent
from maps.browser_data.rate_map import STATUSES
from ui.resources.shared_data import get_catalogue
from ui.resources.source_details import describe_source

POPULATION = "population"
"""What the browser's vocabulary calls a count of persons, in the place of an indicator."""

OriginMeasure = tuple[str, str, int | str, str]
"""Indicator, group, period and standard: what many figures of a page have in common."""


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


class Origins:
    """Collects figures and findings; gives each number a place in the tables the browser looks it up in."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._figures: dict[Figure | Citation | PopulationCount, int] = {}
        self._measures: dict[OriginMeasure, int] = {}
        self._notes: dict[str, int] = {}

    def figure(self, figure: Figure) -> int:
        """Take in a figure and give its number."""
        return self._figures.setdefault(figure, len(self._figures))

    def describe_citation(
        self, citation: Citation, *figures: Figure, text: str = "", rule: FindingRule = FindingRule.AS_GIVEN
    ) -> dict[str, Any]:
        """Describe a number that stands in a document, or was worked out from one and from figures."""
        place = self._figures.setdefault(citation, len(self._figures))
        return {
            "text": text or citation.text,
            "status": citation.status.value,
            "rule": rule.value,
            "parts": [place, *(self.figure(figure) for figure in figures)],
        }

    def describe_persons(
        self, counts: Sequence[PopulationCount], text: str, rule: FindingRule
    ) -> dict[str, Any]:
        """Describe a number that was worked out from counts of persons."""
        return {
            "text": text,
            "status": find_weakest_status(get_count_status(count) for count in counts).value,
            "rule": rule.value,
            "parts": [self._figures.setdefault(count, len(self._figures)) for count in counts],
        }

    def describe_finding(self, finding: Finding, text: str) -> dict[str, Any]:
        """Describe a number on the page: its text, its status, and what it was worked out from."""
        return {
            "text": text,
            "status": finding.status.value,
            "rule": finding.rule.value,
            "parts": [self.figure(part) for part in finding.parts],
        }

    def tables(self) -> dict[str, Any]:
        """Give every figure that was taken in, with measures, notes and the sources of imports."""
        rows = [self._row(figure) for figure in self._figures]
        tables = {"figures": rows, "measures": list(self._measures), "notes": list(self._notes)}
        return tables | ({"sources": imported} if (imported := self._imported_sources()) else {})

    def _imported_sources(self) -> dict[str, Any]:
        """Describe the sources of imports, which the vocabulary cannot know: they come while it stands."""
        figures = (figure for figure in self._figures if isinstance(figure, Figure) and figure.published)
        sources = {figure.source.source_id: figure.source for figure in figures}
        known = get_catalogue().sources
        return {
            name: describe_source(source, self._texts.language)
            for name, source in sources.items()
            if name not in known
        }

    def _row(self, figure: Figure | Citation | PopulationCount) -> list[str | int]:
        match figure:
            case Figure():
                return self._row_of_figure(figure)
            case Citation():
                return self._cited(figure)
            case PopulationCount():
                return self._counted(figure)

    def _row_of_figure(self, figure: Figure) -> list[str | int]:
        key = figure.key
        measure = (key.indicator.value, key.group.value, key.period, key.standard.value)
        return [
            key.area_code,
            format_figure_value(figure, self._texts),
            STATUSES.index(figure.status),
            figure.source.source_id if figure.published else "",
            self._measures.setdefault(measure, len(self._measures)),
            self._notes.setdefault(self._texts.choose_text(figure.note_vi, figure.note_en), len(self._notes)),
            *([format_partial_date(figure.as_of, self._texts.language)] if figure.published else []),
        ]

    def _cited(self, citation: Citation) -> list[str | int]:
        about = (citation.indicator, citation.group, citation.period, citation.standard)
        return [
            citation.area_code,
            citation.text,
            STATUSES.index(citation.status),
            citation.source.source_id,
            self._measures.setdefault(about, len(self._measures)),
            self._notes.setdefault(citation.note, len(self._notes)),
        ]

    def _counted(self, counted: PopulationCount) -> list[str | int]:
        about = (POPULATION, Group.ALL.value, counted.period, "")
        persons = f"{format_count(counted.persons, self._texts.language)} {self._texts('unit.persons')}"
        return [
            "+".join(counted.area_codes),
            persons,
            STATUSES.index(get_count_status(counted)),
            counted.source.source_id,
            self._measures.setdefault(about, len(self._measures)),
            self._notes.setdefault("", len(self._notes)),
            str(counted.period),
        ]


def format_figure_value(figure: Figure, texts: Texts) -> str:
    """Write a figure with its unit."""
    if figure.key.unit is Unit.PERCENT:
        return format_percent(figure.value, texts.language)
    return f"{format_count(figure.value, texts.language)} {texts(f'unit.{figure.key.unit.value}')}"
