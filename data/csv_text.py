"""Write rows as CSV: plainly for programs, or as Excel opens it where decimals have a comma.

One file can't serve both: such an Excel parts cells at semicolons, and a first line `sep=,` is no header.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from enum import StrEnum

from data.spreadsheet_text import SpreadsheetValue

ENCODING = "utf-8-sig"
"""UTF-8 with a mark at the beginning, without which spreadsheets guess another encoding."""


class CsvForm(StrEnum):
    """Who opens a file."""

    PLAIN = "plain"
    """Programs: commas between cells, points before decimals."""

    EXCEL = "excel"
    """Excel in Vietnamese, by a double click: semicolons between cells, commas before decimals."""


_DELIMITERS = {CsvForm.PLAIN: ",", CsvForm.EXCEL: ";"}


def write_csv(rows: Iterable[Sequence[SpreadsheetValue]], form: CsvForm = CsvForm.PLAIN) -> bytes:
    """Write rows as CSV in UTF-8; texts must have been made safe before (`escape_formula`)."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=_DELIMITERS[form])
    writer.writerows([_format_cell(cell, form) for cell in row] for row in rows)
    return text.getvalue().encode(ENCODING)


def _format_cell(cell: SpreadsheetValue, form: CsvForm) -> SpreadsheetValue:
    if form is CsvForm.EXCEL and isinstance(cell, float):
        return str(cell).replace(".", ",")
    return cell
