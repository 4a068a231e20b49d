"""Build the rows of a tidy table in the reader's language: one figure a row with all about it."""

from collections.abc import Mapping, Sequence

from data.model.areas import Area
from data.model.estimates import round_estimate
from data.model.figures import Figure, Unit
from data.model.sources import Source
from data.spreadsheet_text import SpreadsheetValue, escape_formula
from language.catalogue import Texts

COLUMNS = (
    "area_code", "area", "standard", "period", "indicator", "group", "unit", "value", "lower", "upper",
    "status", "estimated", "document", "publisher", "date", "as_of", "url", "note",
)  # fmt: skip
SOURCE_COLUMNS = ("source_id", "document", "publisher", "date", "url", "figures")


def build_header(columns: Sequence[str], texts: Texts) -> list[SpreadsheetValue]:
    """Return the names of the columns."""
    return [texts(f"column.{column}") for column in columns]


def build_figure_row(figure: Figure, areas: Mapping[str, Area], texts: Texts) -> list[SpreadsheetValue]:
    """Build a figure's row in the order of `COLUMNS`; percents as numbers, counts as whole numbers."""
    key, source = figure.key, figure.source
    cells: list[SpreadsheetValue] = [
        key.area_code,
        areas[key.area_code].named(texts.language),
        texts(f"standard.{key.standard.value}"),
        key.period,
        texts(f"indicator.{key.indicator.value}"),
        texts(f"group.{key.group.value}"),
        texts(f"unit.{key.unit.value}"),
        *list_values(figure),
        texts(f"status.{figure.status.value}"),
        "" if figure.published else texts("report.yes"),
        source.document_number,
        source.get_publisher_name(texts.language),
        source.date,
        figure.as_of,
        source.url,
        texts.choose_text(figure.note_vi, figure.note_en),
    ]
    return [escape_formula(cell) for cell in cells]


def list_values(figure: Figure) -> list[SpreadsheetValue]:
    """Return a figure's value and the ends of its interval, an estimate's as far as they are known."""
    unit, estimate = figure.key.unit, figure.estimate
    if estimate is None:
        return [figure.value if unit is Unit.PERCENT else int(figure.value), "", ""]
    return [round_estimate(value, unit) for value in (figure.value, estimate.lower, estimate.upper)]


def build_source_rows(figures: Sequence[Figure], texts: Texts) -> list[list[SpreadsheetValue]]:
    """Build the rows of some figures' sources in the order of `SOURCE_COLUMNS`, with their counts."""
    counts: dict[Source, int] = {}
    for figure in figures:
        counts[figure.source] = counts.get(figure.source, 0) + 1
    return [_source_row(source, count, texts) for source, count in counts.items()]


def _source_row(source: Source, count: int, texts: Texts) -> list[SpreadsheetValue]:
    cells: list[SpreadsheetValue] = [
        source.source_id,
        source.document_number,
        source.get_publisher_name(texts.language),
        source.date,
        source.url,
        count,
    ]
    return [escape_formula(cell) for cell in cells]


def format_estimated_warning(figures: Sequence[Figure], texts: Texts) -> str:
    """Return how many rows are estimated and what that means; '' if none is."""
    count = sum(not figure.published for figure in figures)
    return texts("report.stamp", count=count, total=len(figures)) if count else ""
