"""Write the data sheet inside a chart, with the status and the source of each figure."""

import io
from collections.abc import Sequence

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from analysis.display.figures import get_shown_value
from analysis.display.sources import format_source_name
from data.model.figures import Figure
from data.spreadsheet_text import escape_formula
from language.catalogue import Texts

SHEET = "Sheet1"
"""What a chart of python-pptx calls the sheet that it draws from."""

PERCENT = "0.00"
ChartDataRow = tuple[str, Sequence[Figure | None]]
"""A category, and its figure in each series."""


def write_chart_data_sheet(series: Sequence[str], rows: Sequence[ChartDataRow], texts: Texts) -> bytes:
    """Write a category a row, a series a column, then the status and the source of each figure."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet, number = book.add_worksheet(SHEET), book.add_format({"num_format": PERCENT})
        sheet.set_column(0, 3 * len(series), 24)
        _texts(sheet, 0, ["", *series, *_heads(series, texts)])
        for place, (category, figures) in enumerate(rows, start=1):
            _texts(sheet, place, [category])
            for column, figure in enumerate(figures, start=1):
                if figure:
                    sheet.write_number(place, column, get_shown_value(figure), number)
            _texts(sheet, place, _origins(figures, texts), 1 + len(series))
    return file.getvalue()


def _heads(series: Sequence[str], texts: Texts) -> list[str]:
    return [f"{texts(f'column.{column}')}: {name}" for name in series for column in ("status", "document")]


def _origins(figures: Sequence[Figure | None], texts: Texts) -> list[str]:
    return [text for figure in figures for text in _origin(figure, texts)]


def _origin(figure: Figure | None, texts: Texts) -> tuple[str, str]:
    if figure is None:
        return texts("status.missing"), ""
    return texts(f"status.{figure.status.value}"), format_source_name(
        figure.source, texts
    ) if figure.published else ""


def _texts(sheet: Worksheet, row: int, cells: Sequence[str], first: int = 0) -> None:
    for column, cell in enumerate(cells, start=first):
        sheet.write_string(row, column, str(escape_formula(cell)))
