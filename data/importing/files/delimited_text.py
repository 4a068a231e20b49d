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
_DELIMITER_LINE = re.compile(r'"?sep=([^\w\s"]|\t)"?[\t;,]*(?:\r\n|\r|\n)', re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?[0-9][0-9.,\s]*%?")
FEWEST_NUMBERS = 2
"""Cells with numbers that make a row one of figures; those above it are title and header."""
_MOST_LINES = 200
MOST_NAMED = 12

TextRows = list[list[str]]


def read_delimited_text(content: bytes) -> TextRows:
    """Give the rows of a text file; raises FaultyFileError with all that forbids to read them."""
    text = decode_text(content)
    told = _DELIMITER_LINE.match(text)
    if told:
        text = text[told.end() :]
    lines = _split_lines(text)
    rows = _rows(lines, told[1] if told else detect_delimiter(lines))
    if faults := [*_size_faults(rows), *_wide_row_faults(rows)]:
        raise FaultyFileError(faults)
    return rows


def _split_lines(text: str) -> list[str]:
    """Return the lines of a text, whatever ends them; raises FaultyFileError where there are too many."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").rstrip("\n").split("\n")
    if len(lines) > ROWS.value:
        raise make_refusal(
            make_message("import_fault.many_rows", count=len(lines)),
            make_message("import_fault.most_rows", most=ROWS.shown),
            ONLY_DATA,
        )
    return lines


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


def _wide_row_faults(rows: TextRows) -> Iterator[Fault]:
    """Find rows of figures with more cells than the header: decimal commas that nobody quoted, mostly."""
    figures = [number for number, row in enumerate(rows) if _count_numbers(row) >= FEWEST_NUMBERS]
    width = max((_count_filled(row) for row in rows[: figures[0]]), default=0) if figures else 0
    wide = [number + 1 for number in figures if _count_filled(rows[number]) > width]
    if width and wide:
        named = ", ".join(map(str, wide[:MOST_NAMED])) + (" …" if len(wide) > MOST_NAMED else "")
        yield make_fault(
            make_message("import_fault.rows_wider", count=len(wide), rows=named),
            make_message("import_fault.header_cells", most=width),
            make_message("import_fault.quote_decimals"),
        )


def _count_numbers(row: list[str]) -> int:
    return sum(_NUMBER.fullmatch(cell.strip()) is not None for cell in row)


def _count_filled(row: list[str]) -> int:
    """Return how many cells a row has up to its last one that is filled."""
    return max((place for place, cell in enumerate(row, start=1) if cell.strip()), default=0)
