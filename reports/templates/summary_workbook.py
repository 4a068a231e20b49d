"""Write the template of the district summary sheet: blank, or an example that can't be taken for real."""

import io
from collections.abc import Mapping, Sequence

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from analysis.display.colours import Colour
from data.importing.templates import TemplateLayout
from data.model.figures import Indicator
from data.spreadsheet_text import SpreadsheetValue
from language.catalogue import Texts
from reports.tables.figure_workbook import HATCHING, SHEET_STYLE
from reports.templates.form import INDICATORS, TemplateForm, write_mark
from reports.templates.summary_rows import (
    CODES,
    COLUMNS,
    COUNTS,
    FIRST_NUMBER,
    HEADER_ROWS,
    SumFormula,
    TemplateCell,
    build_body_rows,
    build_header_cells,
    build_header_texts,
    list_column_numbers,
)

LINES_ABOVE = 5
"""Above the header: what it is, its title, the standard, the mark, the codes of the columns."""

A4 = 9
"""Excel's number of the paper."""

UNIT_WIDTH, NUMBER_WIDTH, COUNT_WIDTH = 28, 6, 11


def write_summary_template(form: TemplateForm, texts: Texts) -> bytes:
    """Write a form as XLSX: a sheet each for poor and near-poor, sums as formulas; an example is hatched."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        formats = _SummaryFormats(book, hatched=form.is_example)
        for indicator in INDICATORS:
            sheet = book.add_worksheet(_name_sheet(form, indicator, texts))
            _SummarySheetWriter(sheet, formats, texts).write(form, indicator)
    return file.getvalue()


def _name_sheet(form: TemplateForm, indicator: Indicator, texts: Texts) -> str:
    name = texts(f"template_sheet.{indicator.value}")
    return texts("template.example_sheet", sheet=name) if form.is_example else name


class _SummaryFormats:
    """The formats of cells; numbers of an example are hatched, as estimated figures are everywhere."""

    def __init__(self, book: xlsxwriter.Workbook, *, hatched: bool) -> None:
        cell = {**SHEET_STYLE, "border": 1}
        self.head: Format = book.add_format(
            {**cell, "bold": True, "text_wrap": True, "align": "center", "valign": "vcenter"}
        )
        self.number: Format = book.add_format({**cell, "align": "center"})
        fill = HATCHING if hatched else {}
        self.usual = _SummaryRowStyle(book, cell, fill)
        self.bold = _SummaryRowStyle(book, {**cell, "bold": True}, fill)
        self.small: Format = book.add_format({**SHEET_STYLE, "font_size": 8, "font_color": "#808080"})
        self.title: Format = book.add_format({**SHEET_STYLE, "bold": True, "font_size": 14})
        self.plain: Format = book.add_format(SHEET_STYLE)
        self.stamp: Format = book.add_format(
            {**SHEET_STYLE, "bold": True, "font_size": 14, "font_color": Colour.CAUTION}
        )


class _SummaryRowStyle:
    """The style of a row: sums are bold."""

    def __init__(
        self, book: xlsxwriter.Workbook, cell: Mapping[str, object], fill: Mapping[str, object]
    ) -> None:
        self.unit: Format = book.add_format(cell)
        self.count: Format = book.add_format({**cell, **fill, "num_format": "#,##0"})
        self.percent: Format = book.add_format({**cell, **fill, "num_format": "0.00"})

    def look(self, column: int) -> Format:
        """Return the format of a cell in a column."""
        if column < FIRST_NUMBER:
            return self.unit
        return self.count if column in COUNTS else self.percent


class _SummarySheetWriter:
    """Writes one sheet."""

    def __init__(self, sheet: Worksheet, formats: _SummaryFormats, texts: Texts) -> None:
        self._sheet, self._formats, self._texts = sheet, formats, texts

    def write(self, form: TemplateForm, indicator: Indicator) -> None:
        """Write stamp, title, header, rows and the note below."""
        self._above(form, indicator)
        self._header(indicator)
        first = LINES_ABOVE + HEADER_ROWS
        self._sheet.write_row(first, 0, list_column_numbers(), self._formats.number)
        rows = build_body_rows(form, indicator, first + 2, self._texts)
        for row, cells in enumerate(rows, first + 1):
            self._row(row, cells)
        self._sheet.set_landscape()
        self._sheet.set_paper(A4)
        self._sheet.fit_to_pages(1, 1)
        self._sheet.write_string(first + len(rows) + 2, 1, self._texts("template.note"), self._formats.plain)

    def _above(self, form: TemplateForm, indicator: Indicator) -> None:
        texts = self._texts
        if form.is_example:
            self._sheet.write_string(0, 0, texts("template.example"), self._formats.stamp)
        poverty = texts(f"template_sheet.{indicator.value}").upper()
        title = texts("template.title", poverty=poverty, period=form.period)
        self._sheet.write_string(1, 0, title, self._formats.title)
        standard = texts(f"standard.{form.standard.value}")
        self._sheet.write_string(2, 0, texts("template.standard", standard=standard), self._formats.plain)
        header = [list[SpreadsheetValue | None](CODES), *build_header_texts(indicator, texts)]
        mark = write_mark(form, TemplateLayout.SUMMARY, indicator, header)
        self._sheet.write_string(3, 0, texts("template.mark", mark=mark), self._formats.small)
        self._sheet.write_row(4, 0, CODES, self._formats.small)

    def _header(self, indicator: Indicator) -> None:
        for cell in build_header_cells(indicator, self._texts):
            top, bottom = LINES_ABOVE + cell.top, LINES_ABOVE + cell.bottom
            if (top, cell.left) == (bottom, cell.right):
                self._sheet.write_string(top, cell.left, cell.text, self._formats.head)
            else:
                self._sheet.merge_range(top, cell.left, bottom, cell.right, cell.text, self._formats.head)
        self._sheet.set_column(0, 0, NUMBER_WIDTH)
        self._sheet.set_column(1, 1, UNIT_WIDTH)
        self._sheet.set_column(FIRST_NUMBER, COLUMNS - 1, COUNT_WIDTH)
        self._sheet.freeze_panes(LINES_ABOVE + HEADER_ROWS + 1, FIRST_NUMBER)

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
