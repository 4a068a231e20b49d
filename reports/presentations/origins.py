"""Figures, sources and notes of a presentation, each written once and referred to by number."""

from typing import Any

from data.model.figures import Figure
from data.model.sources import ILLUSTRATION_SOURCE_ID, Source
from language.catalogue import Texts
from language.dates import format_partial_date
from language.numbers import format_percent
from maps.browser_data.rate_map import STATUSES


def format_presentation_source(source: Source, texts: Texts) -> str:
    """Name a source in one line."""
    date, publisher = (
        format_partial_date(source.date, texts.language),
        source.get_publisher_name(texts.language),
    )
    if source.document_number:
        return texts("scene.source", document=source.document_number, publisher=publisher, date=date)
    if date:
        return texts("scene.source_plain", publisher=publisher, date=date)
    return texts("scene.source_made", publisher=publisher)


class PresentationOrigins:
    """Collects figures and gives each its number."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._figures: dict[Figure, int] = {}
        self._sources: dict[Source, int] = {}
        self._notes: dict[str, int] = {}

    def figure(self, figure: Figure) -> int:
        """Take in a figure of percent and give its number."""
        return self._figures.setdefault(figure, len(self._figures))

    def tables(self) -> dict[str, Any]:
        """Give figures as value, status, source, date and note, with the sources and notes they point to."""
        figures = [self._row(figure) for figure in self._figures]
        sources = [
            {
                "words": format_presentation_source(source, self._texts),
                "short": source.document_number or self._plain(source),
                "url": source.url,
            }
            for source in self._sources
        ]
        return {"figures": figures, "sources": sources, "notes": list(self._notes)}

    def _plain(self, source: Source) -> str:
        made = source.source_id == ILLUSTRATION_SOURCE_ID
        return (
            self._texts("scene.source_illustrative")
            if made
            else source.get_publisher_name(self._texts.language)
        )

    def _row(self, figure: Figure) -> list[str | int]:
        return [
            format_percent(figure.value, self._texts.language),
            STATUSES.index(figure.status),
            self._sources.setdefault(figure.source, len(self._sources)),
            format_partial_date(figure.as_of, self._texts.language),
            self._notes.setdefault(self._texts.choose_text(figure.note_vi, figure.note_en), len(self._notes)),
        ]
