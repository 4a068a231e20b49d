"""Write assigned targets as a sheet, which can be brought back as it is handed out."""

import io
from collections.abc import Mapping, Sequence

import xlsxwriter

from data.assigned_rows import build_assigned_rows
from data.model.areas import Area
from data.model.assigned_targets import AssignedTarget
from language.catalogue import Texts
from reports.tables.figure_workbook import USUAL_WIDTH, WorkbookFormats, write_cell_row


def write_assigned_workbook(
    targets: Sequence[AssignedTarget], areas: Mapping[str, Area], texts: Texts
) -> bytes:
    """Write assigned targets as XLSX, a row each below the header."""
    file = io.BytesIO()
    header, *rows = build_assigned_rows(targets, areas, texts)
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        formats = WorkbookFormats(book)
        sheet = book.add_worksheet(texts("targets.sheet"))
        sheet.set_column(0, len(header) - 1, USUAL_WIDTH)
        sheet.freeze_panes(1, 0)
        write_cell_row(sheet, 0, header, formats.head)
        for number, row in enumerate(rows, start=1):
            write_cell_row(sheet, number, row, formats.plain)
    return file.getvalue()
