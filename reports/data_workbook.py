"""Figures as a workbook to read and to work on: a sheet a standard, a tidy table with codes, the sources."""

import io
from collections.abc import Sequence

import xlsxwriter

from data.catalogue import Catalogue
from data.figures import FigureSet
from data.model import Figure
from language.catalogue import Texts
from reports.cells import Cell
from reports.queue.order import Order
from reports.rows import COLUMNS, figure_row, stamp
from reports.standard_sheet import StandardSheet
from reports.workbook import Formats, add_sources, add_warning, write_cells, write_head

CODES = ("standard_code", "indicator_code", "group_code", "unit_code", "status_code", "source_id")
"""What the tidy table says by code after it has said everything in words."""


def data_workbook(figures: Sequence[Figure], catalogue: Catalogue, texts: Texts) -> bytes:
    """Write figures as XLSX; where any is illustrative the first sheet says so and its cells are hatched."""
    file = io.BytesIO()
    present = {figure.key.standard for figure in figures}
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        formats = Formats(book)
        if warning := stamp(figures, texts):
            add_warning(book.add_worksheet(texts("report.stamp_sheet")), warning, formats)
        for definition in catalogue.standards.values():
            if definition.code in present:
                StandardSheet(book, definition, texts).fill(figures, catalogue.areas)
        _add_tidy(book, figures, catalogue, formats, texts)
        add_sources(book.add_worksheet(texts("report.sources_sheet")), figures, formats, texts)
    return file.getvalue()


def workbook_order(figures: FigureSet, catalogue: Catalogue, texts: Texts, *, published_only: bool) -> Order:
    """Order the workbook of a whole data set."""
    return Order(_whole, (figures, catalogue, texts, published_only))


def _whole(figures: FigureSet, catalogue: Catalogue, texts: Texts, published_only: bool) -> bytes:  # noqa: FBT001
    shown = [figure for figure in figures.all if figure.published or not published_only]
    return data_workbook(shown, catalogue, texts)


def _add_tidy(
    book: xlsxwriter.Workbook, figures: Sequence[Figure], catalogue: Catalogue, formats: Formats, texts: Texts
) -> None:
    """Write one figure a row, ready to be pivoted, and to be read in again."""
    sheet = book.add_worksheet(texts("report.figures_sheet"))
    write_head(sheet, (*COLUMNS, *CODES), formats, texts)
    for row, figure in enumerate(figures, start=1):
        look = formats.plain if figure.published else formats.illustrative
        write_cells(sheet, row, [*figure_row(figure, catalogue.areas, texts), *_codes(figure)], look)
    sheet.autofilter(0, 0, max(len(figures), 1), len(COLUMNS) + len(CODES) - 1)


def _codes(figure: Figure) -> list[Cell]:
    key = figure.key
    codes = (key.standard, key.indicator, key.group, key.unit, figure.status)
    return [*(code.value for code in codes), figure.source.source_id]
