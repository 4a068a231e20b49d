"""Reads cells from a text file: CSV, TSV, or with semicolons, as Excel writes with decimal commas."""

import csv
import re
from collections import Counter
from collections.abc import Iterator

from data.errors import Fault, FaultyFileError
from data.importing.faults import make_fault, make_refusal
from data.importing.files.sheet_features import ONLY_DATA, find_cell_count_faults
from data.importing.files.text_encoding import decode_text
from data.importing.limits import CELL_CHARACTERS, COLUMNS, ROWS
from language.message import make_message

SHEET = "CSV"
# Rarest in texts and numbers first: decimals hold commas, hardly ever a tab.
DELIMITERS = ("\t", ";", ",")
_DELIMITER_LINE = re.compile(r"sep=([\t;,])\r?\n", re.IGNORECASE)
_MOST_LINES = 200

TextRows = list[list[str]]


def read_delimited_text(content: bytes) -> TextRows:
    """Give the rows of a text file; raises FaultyFileError with all that forbids to read them."""
    text = decode_text(content)
    told = _DELIMITER_LINE.match(text)
    if told:
        text = text[told.end() :]
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").rstrip("\n").split("\n")
    if len(lines) > ROWS.value:
        raise make_refusal(
            make_message("import_fault.many_rows", count=len(lines)),
            make_message("import_fault.most_rows", most=ROWS.shown),
            ONLY_DATA,
        )
    rows = _rows(lines, told[1] if told else detect_delimiter(lines))
    if faults := [*_size_faults(rows)]:
        raise FaultyFileError(faults)
    return rows


def detect_delimiter(lines: list[str]) -> str:
    """Choose the delimiter that gives most lines the same number of cells; of equals, the rarest sign.

    Looks at the first lines that hold anything; a file without any delimiter is one column.
    """
    filled = [line for line in lines if line.strip()][:_MOST_LINES]
    return max(DELIMITERS, key=lambda delimiter: _agreement(filled, delimiter))


def _agreement(lines: list[str], delimiter: str) -> int:
    """Count the rows that share the most common width of at least two cells."""
    try:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter) if len(row) > 1)
    except csv.Error:
        return 0
    return max(widths.values(), default=0)


def _rows(lines: list[str], delimiter: str) -> TextRows:
    csv.field_size_limit(10 * CELL_CHARACTERS.value)
    reader = csv.reader([f"{line}\n" for line in lines], delimiter=delimiter, strict=True)
    try:
        return [[cell.rstrip("\n") for cell in row] for row in reader]
    except csv.Error as error:
        place = make_message("import_fault.open_quote", row=reader.line_num)
        advice = make_message("import_fault.mend_quotes")
        raise make_refusal(place, make_message("import_fault.parted_cells"), advice) from error


def _size_faults(rows: TextRows) -> Iterator[Fault]:
    width = max(map(len, rows), default=0)
    if width > COLUMNS.value:
        yield make_fault(
            make_message("import_fault.wide_row", count=width),
            make_message("import_fault.most_columns", most=COLUMNS.shown),
            ONLY_DATA,
        )
    else:
        yield from find_cell_count_faults(len(rows) * width)
