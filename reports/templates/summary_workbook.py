"""Write the template of the district summary sheet, with an example that can't be taken for real."""

import io
from collections.abc import Mapping, Sequence

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from data.model.figure_set import FigureSet
from data.model.figures import Indicator
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.tables.figure_workbook import HATCHING, SHEET_STYLE
from reports.templates.example_review import ExampleReview, build_example_review
from reports.templates.summary_rows import (
    COLUMNS,
    COUNTS,
    FIRST_NUMBER,
    HEADER_ROWS,
    SumFormula,
    TemplateCell,
    build_body_rows,
    build_header_cells,
    list_column_numbers,
)

FIRST_HEADER_ROW = 4
"""Above it: the stamp, the title, the standard, a blank."""

A4 = 9
"""Excel's number of the paper."""

UNIT_WIDTH, NUMBER_WIDTH, COUNT_WIDTH = 28, 6, 11


def write_summary_template(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> bytes:
    """Write the template as XLSX: a sheet each for poor and near-poor, hatched, sums as formulas.

    `figures` must hold illustration; raises NoExampleError if they don't.
    """
    example = build_example_review(catalogue, figures)
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        formats = _SummaryFormats(book)
        for indicator in (Indicator.POOR, Indicator.NEAR_POOR):
            sheet = book.add_worksheet(texts(f"template_sheet.{indicator.value}"))
            _SummarySheetWriter(sheet, formats, texts).write(example, indicator)
    return file.getvalue()


class _SummaryFormats:
    """The formats of cells; every number is hatched, as illustrative figures are everywhere."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        cell = {**SHEET_STYLE, "border": 1}
        self.head: Format = book.add_format(
            {**cell, "bold": True, "text_wrap": True, "align": "center", "valign": "vcenter"}
        )
        self.number: Format = book.add_format({**cell, "align": "center"})
        self.usual, self.bold = _SummaryRowStyle(book, cell), _SummaryRowStyle(book, {**cell, "bold": True})
        self.title: Format = book.add_format({**SHEET_STYLE, "bold": True, "font_size": 14})
        self.plain: Format = book.add_format(SHEET_STYLE)
        self.stamp: Format = book.add_format(
            {**SHEET_STYLE, "bold": True, "font_size": 14, "font_color": "#b3440a"}
        )


class _SummaryRowStyle:
    """The style of a row: sums are bold."""

    def __init__(self, book: xlsxwriter.Workbook, cell: Mapping[str, object]) -> None:
        self.unit: Format = book.add_format(cell)
        self.count: Format = book.add_format({**cell, **HATCHING, "num_format": "#,##0"})
        self.percent: Format = book.add_format({**cell, **HATCHING, "num_format": "0.00"})

    def look(self, column: int) -> Format:
        """Return the format of a cell in a column."""
        if column < FIRST_NUMBER:
            return self.unit
        return self.count if column in COUNTS else self.percent


class _SummarySheetWriter:
    """Writes one sheet."""

    def __init__(self, sheet: Worksheet, formats: _SummaryFormats, texts: Texts) -> None:
        self._sheet, self._formats, self._texts = sheet, formats, texts

    def write(self, example: ExampleReview, indicator: Indicator) -> None:
        """Write stamp, title, header, rows and the note below."""
        self._above(example, indicator)
        self._header(indicator)
        first = FIRST_HEADER_ROW + HEADER_ROWS
        self._sheet.write_row(first, 0, list_column_numbers(), self._formats.number)
        rows = build_body_rows(example, indicator, first + 2, self._texts)
        for row, cells in enumerate(rows, first + 1):
            self._row(row, cells)
        self._sheet.set_landscape()
        self._sheet.set_paper(A4)
        self._sheet.fit_to_pages(1, 1)
        self._sheet.write_string(first + len(rows) + 2, 1, self._texts("template.note"), self._formats.plain)

    def _above(self, example: ExampleReview, indicator: Indicator) -> None:
        poverty = self._texts(f"template_sheet.{indicator.value}").upper()
        title = self._texts("template.title", poverty=poverty, period=example.period)
        standard = self._texts(
            "template.standard", standard=self._texts(f"standard.{example.standard.value}")
        )
        self._sheet.write_string(0, 0, self._texts("template.example"), self._formats.stamp)
        self._sheet.write_string(1, 0, title, self._formats.title)
        self._sheet.write_string(2, 0, standard, self._formats.plain)

    def _header(self, indicator: Indicator) -> None:
        for cell in build_header_cells(indicator, self._texts):
            top, bottom = FIRST_HEADER_ROW + cell.top, FIRST_HEADER_ROW + cell.bottom
            if (top, cell.left) == (bottom, cell.right):
                self._sheet.write_string(top, cell.left, cell.text, self._formats.head)
            else:
                self._sheet.merge_range(top, cell.left, bottom, cell.right, cell.text, self._formats.head)
        self._sheet.set_column(0, 0, NUMBER_WIDTH)
        self._sheet.set_column(1, 1, UNIT_WIDTH)
        self._sheet.set_column(FIRST_NUMBER, COLUMNS - 1, COUNT_WIDTH)
        self._sheet.freeze_panes(FIRST_HEADER_ROW + HEADER_ROWS + 1, FIRST_NUMBER)

    def _row(self, row: int, cells: Sequence[TemplateCell]) -> None:
        looks = (
            self._formats.bold if any(isinstance(cell, SumFormula) for cell in cells) else self._formats.usual
        )
        for column, cell in enumerate(cells):
            if isinstance(cell, SumFormula):
                self._sheet.write_formula(row, column, cell.formula, looks.look(column), cell.stored)
            elif isinstance(cell, str):
                self._sheet.write_string(row, column, cell, looks.unit)
            elif cell is None:
                self._sheet.write_blank(row, column, None, looks.unit)
            else:
                self._sheet.write_number(row, column, cell, looks.look(column))
