"""Figures, sources and notes of a presentation, each written once and referred to by number."""

from collections.abc import Iterable
from typing import TypedDict

from analysis.display.figures import format_figure
from analysis.display.sources import format_source_name
from data.model.areas import PROVINCE
from data.model.figures import Figure
from data.model.sources import ESTIMATES_SOURCE_ID, Source
from language.catalogue import Texts
from language.dates import format_partial_date


class PresentationFigure(TypedDict):
    """A figure; source and note are places in their lists. The province has no code."""

    area: str
    text: str
    period: int
    status: str
    source: int
    asOf: str
    note: int


class PresentationSource(TypedDict):
    """A source in one line, and in a word for where there is no room."""

    words: str
    short: str
    url: str


class PresentationOriginTables(TypedDict):
    """Every figure of a presentation with what it points to."""

    figures: list[PresentationFigure]
    sources: list[PresentationSource]
    notes: list[str]


class PresentationOrigins:
    """Collects figures and gives each its number."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._figures: dict[Figure, int] = {}
        self._sources: dict[Source, int] = {}
        self._notes: dict[str, int] = {}

    def add_all(self, figures: Iterable[Figure]) -> list[int]:
        """Take in figures of percent and return their numbers."""
        return [self._figures.setdefault(figure, len(self._figures)) for figure in figures]

    def tables(self) -> PresentationOriginTables:
        """Return the figures with the sources and notes that they point to."""
        figures = [self._describe_figure(figure) for figure in self._figures]
        sources = [self._describe_source(source) for source in self._sources]
        return {"figures": figures, "sources": sources, "notes": list(self._notes)}

    def _describe_source(self, source: Source) -> PresentationSource:
        return {
            "words": format_source_name(source, self._texts),
            "short": source.document_number or self._format_publisher(source),
            "url": source.url,
        }

    def _format_publisher(self, source: Source) -> str:
        if source.source_id == ESTIMATES_SOURCE_ID:
            return self._texts("scene.source_estimated")
        return source.get_publisher_name(self._texts.language)

    def _describe_figure(self, figure: Figure) -> PresentationFigure:
        note = self._texts.choose_text(figure.note_vi, figure.note_en)
        code = figure.key.area_code
        return {
            "area": "" if code == PROVINCE else code,
            "text": format_figure(figure, self._texts),
            "period": figure.key.period,
            "status": figure.status.value,
            "source": self._sources.setdefault(figure.source, len(self._sources)),
            "asOf": format_partial_date(figure.as_of, self._texts.language),
            "note": self._notes.setdefault(note, len(self._notes)),
        }
