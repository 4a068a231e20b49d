"""Figures as a tidy CSV for other programs: codes, names, and the source in every row."""

from collections.abc import Mapping, Sequence

from data.csv_text import CsvForm, write_csv
from data.model.areas import Area
from data.model.figures import Figure
from data.spreadsheet_text import escape_formula
from server.api.describing import describe_figure
from server.api.schemas import FigureShape

OF_FIGURE = (
    "area_code", "area_name_vi", "area_name_en", "standard", "indicator", "group", "period", "unit", "value",
    "lower", "upper", "interval", "status", "as_of", "note_vi", "note_en",
)  # fmt: skip
OF_SOURCE = ("source_id", "publisher", "document_number", "date", "url")
COLUMNS = (*OF_FIGURE, "estimated", *OF_SOURCE)


def write_api_csv(figures: Sequence[Figure], areas: Mapping[str, Area], form: CsvForm) -> bytes:
    """Write figures as CSV: no cell a formula, 'yes' where a figure is estimated."""
    rows = (
        _row(describe_figure(figure, areas[figure.key.area_code]), made="" if figure.published else "yes")
        for figure in figures
    )
    return write_csv([COLUMNS, *rows], form)


def _row(shape: FigureShape, made: str) -> list[str | int | float]:
    values = [getattr(shape, column) for column in OF_FIGURE]
    own = ["" if value is None else escape_formula(value) for value in values]
    return [*own, made, *(escape_formula(getattr(shape.source, column)) for column in OF_SOURCE)]
