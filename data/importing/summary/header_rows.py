"""Find the header of a summary sheet and the words above each column, merged cells filled."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from data.importing.cells.cell_words import extract_words, has_leading_phrase, has_phrase, is_phrase
from data.importing.model import ImportedCell

ImportedRows = Sequence[Sequence[ImportedCell]]

MOST_LINES_ABOVE, MOST_UNIT_COLUMN = 60, 12
"""Where the name of the column of units is looked for."""

MOST_HEADER_ROWS = 5
FEWEST_COLUMNS = 2
LONGEST_NAME = 60
UNIT_NAMES = (
    "don vi", "ten don vi", "don vi hanh chinh", "dia ban", "ten dia ban", "dia phuong", "ten dia phuong",
    "huyen", "ten huyen", "quan huyen", "huyen thanh pho", "huyen thi xa thanh pho", "huyen thi thanh pho",
    "khu vuc", "khu vuc don vi", "don vi khu vuc", "xa phuong thi tran",
)  # fmt: skip
UNIT_STARTS = ("don vi", "ten don vi", "dia ban", "dia phuong", "ten huyen", "huyen", "khu vuc", "xa")
NUMBER_NAMES = ("stt", "tt", "so tt", "so thu tu", "thu tu", "no")
COLUMN_WORDS = (
    "ho", "so ho", "ty le", "ti le", "%", "dau nam", "cuoi nam", "thoat", "tai ngheo", "phat sinh", "ngheo",
    "dien bien",
)  # fmt: skip
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class SummaryHeader:
    """The rows of a header, first and last, and the columns of units and numbers; all count from 0."""

    first: int
    last: int
    unit: int
    number: int | None

    def above(self, rows: ImportedRows) -> tuple[str, ...]:
        """Return the lines of title above the header."""
        cells = (cell for row in rows[: self.first] for cell in row)
        return tuple(cell for cell in cells if isinstance(cell, str) and cell.strip())

    def paths(self, rows: ImportedRows) -> dict[int, tuple[str, ...]]:
        """Return what stands above each column right of the units, from the widest group down."""
        block = [
            [get_cell_text(row, column) for column in range(_width(rows))]
            for row in rows[self.first : self.last + 1]
        ]
        filled = _filled(block, self.unit)
        columns = range(self.unit + 1, _width(rows))
        return {
            column: tuple(row[column] for row in filled if row[column])
            for column in columns
            if any(row[column] for row in block)
        }


def find_summary_header(rows: ImportedRows) -> SummaryHeader | None:
    """Find the header by the name of its column of units; None where a sheet has none."""
    near = rows[:MOST_LINES_ABOVE]
    places = [
        (row, column) for row, cells in enumerate(near) for column in range(min(len(cells), MOST_UNIT_COLUMN))
    ]
    for names in (is_phrase, has_leading_phrase):
        phrases = UNIT_NAMES if names is is_phrase else UNIT_STARTS
        for row, column in places:
            text = get_cell_text(rows[row], column)
            if (
                text
                and len(text) < LONGEST_NAME
                and names(extract_words(text), phrases)
                and _has_columns(rows, row, column)
            ):
                return _around(rows, row, column)
    return None


def get_cell_text(row: Sequence[ImportedCell], column: int) -> str:
    """Return the text of a cell, stripped; empty for a number, a blank or a cell beyond the row."""
    cell = row[column] if column < len(row) else None
    return cell.strip() if isinstance(cell, str) else ""


def _has_columns(rows: ImportedRows, row: int, unit: int) -> bool:
    near = rows[max(row - 1, 0) : row + 2]
    return _namings(near, unit) >= FEWEST_COLUMNS


def _around(rows: ImportedRows, row: int, unit: int) -> SummaryHeader:
    first, last = row, row
    while first > 0 and row - first < MOST_HEADER_ROWS and _groups(rows[first - 1], unit):
        first -= 1
    name = get_cell_text(rows[row], unit)
    while last + 1 < len(rows) and last - row < MOST_HEADER_ROWS and _continues(rows[last + 1], unit, name):
        last += 1
    return SummaryHeader(first, last, unit, _number_column(rows[first : last + 1], unit))


def _groups(row: Sequence[ImportedCell], unit: int) -> bool:
    """Return whether a row above the name of the units still names groups of columns; titles stand alone."""
    return _namings([row], unit) >= FEWEST_COLUMNS


def _namings(rows: ImportedRows, unit: int) -> int:
    """Count the different texts right of the units that can name a column."""
    texts = {get_cell_text(row, column) for row in rows for column in range(unit + 1, len(row))}
    return sum(has_phrase(extract_words(text), COLUMN_WORDS) for text in texts if text)


def _continues(row: Sequence[ImportedCell], unit: int, name: str) -> bool:
    """Return whether a row still names columns; a merged name of the units is blank there or repeated."""
    texts = [get_cell_text(row, column) for column in range(unit + 1, len(row))]
    return (
        get_cell_text(row, unit) in ("", name)
        and any(_LETTER.search(text) or text == "%" for text in texts)
        and not any(isinstance(cell, float | int) for cell in row[unit:])
    )


def _number_column(block: ImportedRows, unit: int) -> int | None:
    for row in block:
        for column in range(unit):
            if is_phrase(extract_words(get_cell_text(row, column)), NUMBER_NAMES):
                return column
    return unit - 1 if unit else None


def _filled(block: list[list[str]], unit: int) -> list[list[str]]:
    """Write a merged cell's text over every column it covers: blanks to its right within the same group."""
    filled: list[list[str]] = []
    origins: list[list[int]] = []
    for level, row in enumerate(block):
        origin = list(range(len(row)))
        for column in range(unit + 2, len(row)):
            before = origin[column - 1]
            if not row[column] and row[before] and _own_below(block, level, column):
                same = all(upper[column] == upper[before] for upper in origins)
                origin[column] = before if same else column
        origins.append(origin)
        filled.append([row[start] for start in origin])
    return filled


def _own_below(block: list[list[str]], level: int, column: int) -> bool:
    return any(row[column] for row in block[level + 1 :])


def _width(rows: ImportedRows) -> int:
    return max((len(row) for row in rows), default=0)
