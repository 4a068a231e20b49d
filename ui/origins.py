"""Where each number on a page comes from, gathered once a page and referred to by number."""

from typing import Any

from data.model import Area, Figure, Status, Unit
from insight.finding import Finding, Rule
from language.catalogue import Texts
from language.numbers import count, percent



class Origins:
    """Collects figures and findings; gives each number a place in the tables the browser looks it up in."""

    def __init__(self, texts: Texts, areas: dict[str, Area]) -> None:
        self._texts = texts
        self._areas = areas
        self._figures: dict[Figure, int] = {}
        self._sources: dict[str, dict[str, str]] = {}

    def figure(self, figure: Figure) -> int:
        """Take in a figure and give its number."""
        self._sources.setdefault(figure.source.source_id, self._source(figure))
        return self._figures.setdefault(figure, len(self._figures))

    def finding(self, finding: Finding, text: str) -> dict[str, Any]:
        """Describe a number on the page: its text, its status, and what it was worked out from."""
        return {
            "text": text,
            "status": finding.status.value,
            "rule": self._texts(f"origin.{finding.rule.value}") if finding.rule is not Rule.AS_GIVEN else "",
            "parts": [self.figure(part) for part in finding.parts],
        }

    def tables(self) -> dict[str, Any]:
        """Give every figure and source that was taken in, for the browser."""
        return {"figures": [self._row(figure) for figure in self._figures], "sources": self._sources}

    def _row(self, figure: Figure) -> list[str]:
        key = figure.key
        measure = self._texts(f"indicator.{key.indicator.value}")
        about = f"{self._areas[key.area_code].name_vi} · {measure} · {key.period}"
        if key.group.value != "all":
            about += f" · {self._texts(f'group.{key.group.value}')}"
        return [
            about,
            value_text(figure, self._texts),
            figure.status.value,
            key.standard.value,
            date_text(figure.as_of),
            figure.source.source_id,
            figure.note_vi if figure.status is not Status.ILLUSTRATIVE else "",
        ]

    def _source(self, figure: Figure) -> dict[str, str]:
        source = figure.source
        described = {
            "document": source.document_number,
            "publisher": source.publisher,
            "date": date_text(source.date),
            "url": source.url,
            "note": figure.note_vi if figure.status is Status.ILLUSTRATIVE else "",
        }
        return {name: value for name, value in described.items() if value}


def value_text(figure: Figure, texts: Texts) -> str:
    """Write a figure with its unit."""
    if figure.key.unit is Unit.PERCENT:
        return percent(figure.value, texts.language)
    return f"{count(figure.value, texts.language)} {texts(f'unit.{figure.key.unit.value}')}"


def date_text(date: str) -> str:
    """Turn 2017-03-14, 2017-03 or 2017 into the day-first order of Vietnamese."""
    return "/".join(reversed(date.split("-")))
