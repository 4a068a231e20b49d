"""Write figures as an Excel workbook: what to know first, the figures, their sources and notes."""

import io
from collections.abc import Iterable, Mapping, Sequence

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from analysis.display.colours import Colour
from data.model.areas import Area
from data.model.figures import Figure, Status
from data.spreadsheet_text import SpreadsheetValue
from language.catalogue import Texts
from reports.tables.rows import (
    COLUMNS,
    SOURCE_COLUMNS,
    build_figure_row,
    build_header,
    build_source_rows,
    format_estimated_warning,
)

EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LIGHT_DIAGONALS = 14
"""Excel's number for a light hatching, as on the maps."""

HATCHING: dict[str, str | int] = {"pattern": LIGHT_DIAGONALS, "fg_color": "#c9a27a", "bg_color": "#ffffff"}
"""How a cell looks that holds an estimated figure."""

SHEET_STYLE = {"font_name": "Arial", "font_size": 11}
WIDE = {"note": 60, "publisher": 34, "document": 20, "url": 40, "area": 16, "standard": 27, "indicator": 22}
USUAL_WIDTH, WARNING_WIDTH = 13, 90


def write_figure_workbook(figures: Sequence[Figure], areas: Mapping[str, Area], texts: Texts) -> bytes:
    """Write figures as XLSX; if any is estimated, the first sheet says so and its rows are hatched."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        formats = WorkbookFormats(book)
        if warning := format_estimated_warning(figures, texts):
            add_warning_sheet(book.add_worksheet(texts("report.stamp_sheet")), warning, formats)
        _add_figures(book.add_worksheet(texts("report.figures_sheet")), figures, areas, formats, texts)
        add_sources_sheet(book.add_worksheet(texts("report.sources_sheet")), figures, formats, texts)
    return file.getvalue()


class WorkbookFormats:
    """The formats of cells."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self.plain: Format = book.add_format(SHEET_STYLE)
        self.head: Format = book.add_format({**SHEET_STYLE, "bold": True, "bottom": 1})
        self.estimated: Format = book.add_format({**SHEET_STYLE, **HATCHING})
        self.title: Format = book.add_format({**SHEET_STYLE, "bold": True, "font_size": 14})
        loud = {"bold": True, "font_size": 14, "font_color": Colour.CAUTION}
        self.loud: Format = book.add_format({**SHEET_STYLE, **loud})
        self.warning: Format = book.add_format({**SHEET_STYLE, **loud, "text_wrap": True})


def add_warning_sheet(sheet: Worksheet, warning: str, formats: WorkbookFormats) -> None:
    """Add a sheet with the stamp."""
    sheet.set_column(0, 0, WARNING_WIDTH)
    write_sentences(sheet, [warning], formats.warning)


def _add_figures(
    sheet: Worksheet,
    figures: Sequence[Figure],
    areas: Mapping[str, Area],
    formats: WorkbookFormats,
    texts: Texts,
) -> None:
    write_header_row(sheet, COLUMNS, formats, texts)
    for row, figure in enumerate(figures, start=1):
        look = formats.plain if figure.published else formats.estimated
        write_cell_row(sheet, row, build_figure_row(figure, areas, texts), look)
    sheet.autofilter(0, 0, max(len(figures), 1), len(COLUMNS) - 1)


def add_sources_sheet(
    sheet: Worksheet, figures: Sequence[Figure], formats: WorkbookFormats, texts: Texts
) -> None:
    """Add a sheet of the sources of figures, followed by how to read the figures."""
    write_header_row(sheet, SOURCE_COLUMNS, formats, texts)
    rows = build_source_rows(figures, texts)
    for row, cells in enumerate(rows, start=1):
        write_cell_row(sheet, row, cells, formats.plain)
    present = {figure.status for figure in figures}
    notes = [texts(f"status_long.{status.value}") for status in Status if status in present]
    lines = [texts("report.percent"), texts("report.standards"), texts("report.districts"), *notes]
    write_sentences(sheet, lines, formats.plain, first=len(rows) + 2)


def write_header_row(
    sheet: Worksheet, columns: Sequence[str], formats: WorkbookFormats, texts: Texts
) -> None:
    """Write the column names in the first row, which stays in sight."""
    write_cell_row(sheet, 0, build_header(columns, texts), formats.head)
    sheet.freeze_panes(1, 0)
    for index, column in enumerate(columns):
        sheet.set_column(index, index, WIDE.get(column, USUAL_WIDTH))


def write_sentences(sheet: Worksheet, lines: Iterable[str], look: Format, first: int = 0) -> None:
    """Write sentences, a row each."""
    for row, line in enumerate(lines, start=first):
        sheet.write_string(row, 0, line, look)


def write_cell_row(sheet: Worksheet, row: int, cells: Sequence[SpreadsheetValue], look: Format) -> None:
    """Write texts as texts and numbers as numbers, without guessing: nothing becomes a formula."""
    for column, cell in enumerate(cells):
        if isinstance(cell, str):
            sheet.write_string(row, column, cell, look)
        else:
            sheet.write_number(row, column, cell, look)
