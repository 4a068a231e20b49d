"""Figures as rows of a file: a tidy table in the reader's words, one figure a row with all about it."""

from collections.abc import Mapping, Sequence

from data.model import Area, Figure, Source, Unit
from language.catalogue import Texts
from reports.cells import Cell, neutral

COLUMNS = (
    "area_code", "area", "standard", "period", "indicator", "group", "unit", "value", "status",
    "illustrative", "document", "publisher", "date", "as_of", "url", "note",
)  # fmt: skip
SOURCE_COLUMNS = ("source_id", "document", "publisher", "date", "url", "figures")


def header(columns: Sequence[str], texts: Texts) -> list[Cell]:
    """Name the columns."""
    return [texts(f"column.{column}") for column in columns]


def figure_row(figure: Figure, areas: Mapping[str, Area], texts: Texts) -> list[Cell]:
    """Write a figure in the order of `COLUMNS`; percents as numbers, counts as whole numbers."""
    key, source = figure.key, figure.source
    cells: list[Cell] = [
        key.area_code,
        areas[key.area_code].named(texts.language),
        texts(f"standard.{key.standard.value}"),
        key.period,
        texts(f"indicator.{key.indicator.value}"),
        texts(f"group.{key.group.value}"),
        texts(f"unit.{key.unit.value}"),
        figure.value if key.unit is Unit.PERCENT else int(figure.value),
        texts(f"status.{figure.status.value}"),
        "" if figure.published else texts("report.yes"),
        source.document_number,
        source.published_by(texts.language),
        source.date,
        figure.as_of,
        source.url,
        texts.either(figure.note_vi, figure.note_en),
    ]
    return [neutral(cell) for cell in cells]


def source_rows(figures: Sequence[Figure], texts: Texts) -> list[list[Cell]]:
    """List the sources of some figures in the order of `SOURCE_COLUMNS`, with how many each gives."""
    counts: dict[Source, int] = {}
    for figure in figures:
        counts[figure.source] = counts.get(figure.source, 0) + 1
    return [_source_row(source, count, texts) for source, count in counts.items()]


def _source_row(source: Source, count: int, texts: Texts) -> list[Cell]:
    cells: list[Cell] = [
        source.source_id,
        source.document_number,
        source.published_by(texts.language),
        source.date,
        source.url,
        count,
    ]
    return [neutral(cell) for cell in cells]


def stamp(figures: Sequence[Figure], texts: Texts) -> str:
    """Say how many rows are illustrative and what that means; empty where none is."""
    count = sum(not figure.published for figure in figures)
    return texts("report.stamp", count=count, total=len(figures)) if count else ""
