"""Write the whole data set as a workbook: a sheet a standard, a tidy table with codes, the sources."""

import io
from collections.abc import Sequence

import xlsxwriter

from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.published.catalogue import Catalogue
from data.spreadsheet_text import SpreadsheetValue
from language.catalogue import Texts
from reports.jobs.export_job import ExportJob
from reports.tables.figure_workbook import (
    WorkbookFormats,
    add_sources_sheet,
    add_warning_sheet,
    write_cell_row,
    write_header_row,
)
from reports.tables.rows import COLUMNS, build_figure_row, format_estimated_warning
from reports.tables.standard_sheet import StandardSheet

CODES = ("standard_code", "indicator_code", "group_code", "unit_code", "status_code", "source_id")
"""What the tidy table says by code after it has said everything in words."""


def write_data_workbook(figures: Sequence[Figure], catalogue: Catalogue, texts: Texts) -> bytes:
    """Write figures as XLSX; if any is estimated, the first sheet says so and its cells are hatched."""
    file = io.BytesIO()
    present = {figure.key.standard for figure in figures}
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        formats = WorkbookFormats(book)
        if warning := format_estimated_warning(figures, texts):
            add_warning_sheet(book.add_worksheet(texts("report.stamp_sheet")), warning, formats)
        for definition in catalogue.standards.values():
            if definition.code in present:
                StandardSheet(book, definition, texts).fill(figures, catalogue.areas)
        _add_tidy(book, figures, catalogue, formats, texts)
        add_sources_sheet(book.add_worksheet(texts("report.sources_sheet")), figures, formats, texts)
    return file.getvalue()


def make_data_workbook_job(
    figures: FigureSet, catalogue: Catalogue, texts: Texts, *, published_only: bool
) -> ExportJob:
    """Make the job of the workbook of a whole data set."""
    return ExportJob(_write_whole_data_set, (figures, catalogue, texts, published_only))


def _write_whole_data_set(
    figures: FigureSet,
    catalogue: Catalogue,
    texts: Texts,
    published_only: bool,  # noqa: FBT001 (a job's arguments go by position)
) -> bytes:
    shown = [figure for figure in figures.all if figure.published or not published_only]
    return write_data_workbook(shown, catalogue, texts)


def _add_tidy(
    book: xlsxwriter.Workbook,
    figures: Sequence[Figure],
    catalogue: Catalogue,
    formats: WorkbookFormats,
    texts: Texts,
) -> None:
    """Write one figure a row, for pivot tables and for importing again."""
    sheet = book.add_worksheet(texts("report.figures_sheet"))
    write_header_row(sheet, (*COLUMNS, *CODES), formats, texts)
    for row, figure in enumerate(figures, start=1):
        look = formats.plain if figure.published else formats.estimated
        write_cell_row(sheet, row, [*build_figure_row(figure, catalogue.areas, texts), *_codes(figure)], look)
    sheet.autofilter(0, 0, max(len(figures), 1), len(COLUMNS) + len(CODES) - 1)


def _codes(figure: Figure) -> list[SpreadsheetValue]:
    key = figure.key
    codes = (key.standard, key.indicator, key.group, key.unit, figure.status)
    return [*(code.value for code in codes), figure.source.source_id]
