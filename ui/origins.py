"""Where each number on a page comes from, gathered once a page and referred to by number."""

from dataclasses import dataclass
from typing import Any

from data.model import Figure, Group, Indicator, Source, Standard, Status, Unit
from insight.finding import Finding, Rule
from language.catalogue import Texts
from language.numbers import count, percent

STATUSES = tuple(Status)
"""The order in which the browser's vocabulary lists them."""

Measure = tuple[str, str, int | str, str]
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
    note_vi: str = ""


class Origins:
    """Collects figures and findings; gives each number a place in the tables the browser looks it up in."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._figures: dict[Figure | Citation, int] = {}
        self._measures: dict[Measure, int] = {}
        self._notes: dict[str, int] = {}

    def figure(self, figure: Figure) -> int:
        """Take in a figure and give its number."""
        return self._figures.setdefault(figure, len(self._figures))

    def cited(
        self, citation: Citation, *figures: Figure, text: str = "", rule: Rule = Rule.AS_GIVEN
    ) -> dict[str, Any]:
        """Describe a number that stands in a document, or was worked out from one and from figures."""
        place = self._figures.setdefault(citation, len(self._figures))
        return {
            "text": text or citation.text,
            "status": citation.status.value,
            "rule": rule.value,
            "parts": [place, *(self.figure(figure) for figure in figures)],
        }

    def finding(self, finding: Finding, text: str) -> dict[str, Any]:
        """Describe a number on the page: its text, its status, and what it was worked out from."""
        return {
            "text": text,
            "status": finding.status.value,
            "rule": finding.rule.value,
            "parts": [self.figure(part) for part in finding.parts],
        }

    def tables(self) -> dict[str, Any]:
        """Give every figure that was taken in, with measures and notes; sources are in the vocabulary."""
        rows = [self._row(figure) for figure in self._figures]
        return {"figures": rows, "measures": list(self._measures), "notes": list(self._notes)}

    def _row(self, figure: Figure | Citation) -> list[str | int]:
        if isinstance(figure, Citation):
            return self._cited(figure)
        key = figure.key
        measure = (key.indicator.value, key.group.value, key.period, key.standard.value)
        return [
            key.area_code,
            value_text(figure, self._texts),
            STATUSES.index(figure.status),
            figure.source.source_id if figure.published else "",
            self._measures.setdefault(measure, len(self._measures)),
            self._notes.setdefault(figure.note_vi, len(self._notes)),
            *([date_text(figure.as_of)] if figure.published else []),
        ]

    def _cited(self, citation: Citation) -> list[str | int]:
        about = (citation.indicator, citation.group, citation.period, citation.standard)
        return [
            citation.area_code,
            citation.text,
            STATUSES.index(citation.status),
            citation.source.source_id,
            self._measures.setdefault(about, len(self._measures)),
            self._notes.setdefault(citation.note_vi, len(self._notes)),
        ]


def described(source: Source) -> dict[str, str]:
    """Give what is known of a source, by the names the scripts use."""
    known = {
        "document": source.document_number,
        "publisher": source.publisher,
        "date": date_text(source.date),
        "url": source.url,
    }
    return {name: value for name, value in known.items() if value}


def value_text(figure: Figure, texts: Texts) -> str:
    """Write a figure with its unit."""
    if figure.key.unit is Unit.PERCENT:
        return percent(figure.value, texts.language)
    return f"{count(figure.value, texts.language)} {texts(f'unit.{figure.key.unit.value}')}"


def date_text(date: str) -> str:
    """Turn 2017-03-14, 2017-03 or 2017 into the day-first order of Vietnamese."""
    return "/".join(reversed(date.split("-")))
