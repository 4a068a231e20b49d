"""Read the words above each column of a header, merged cells filled."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from data.importing.faults import format_cell_address
from data.importing.grammar.headings import Heading, join_heading
from data.importing.grammar.statements import Statement, read_statement
from data.importing.grammar.terms import Term
from data.importing.model import ImportedCell

ImportedRows = Sequence[Sequence[ImportedCell]]
YEARS = range(2000, 2101)
_YEAR_DIGITS = 4
_DATE = re.compile(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}|(?:[0-3]?[0-9]\s?[/.-]\s?)?[01]?[0-9]\s?[/.-]\s?20[0-9]{2}")
_DATE_AT_END = re.compile(
    r"([^\d/]*[^\d/\s(])[\s(]+((?:[0-3]?[0-9]\s?[/.-]\s?)(?:[01]?[0-9])\s?[/.-]\s?20[0-9]{2})\s?\)?"
)
_HELD = "den"
"""Word before the day on which figures held, which a header's cell may leave out."""


@dataclass(frozen=True, slots=True)
class HeaderColumn:
    """A column's place from 0, the addresses and texts of the cells above it, and what they say together.

    A column of `words` holds no figures: its cells speak of their rows.
    """

    position: int
    cells: tuple[str, ...]
    texts: tuple[str, ...]
    heading: Heading
    words: bool = False

    @property
    def said(self) -> Statement:
        """Return what the cells say together."""
        return self.heading.said


@dataclass(frozen=True, slots=True)
class SummaryHeader:
    """The rows of a header, first and last, and the columns of units and numbers; all count from 0."""

    first: int
    last: int
    unit: int
    number: int | None

    def list_columns(self, rows: ImportedRows) -> tuple[HeaderColumn, ...]:
        """Return every column but that of the units with what stands above it, from the widest group down."""
        width = compute_width(rows[self.first : self.last + 1])
        block = [
            [get_header_text(row, column) for column in range(width)]
            for row in rows[self.first : self.last + 1]
        ]
        filled = _fill_merged(block, self.unit)
        return tuple(
            self._column(column, filled)
            for column in range(width)
            if column != self.unit and any(row[column] for row in block)
        )

    def _column(self, column: int, filled: list[list[tuple[str, int]]]) -> HeaderColumn:
        above = [(row[column], self.first + level) for level, row in enumerate(filled) if row[column][0]]
        texts = tuple(text for (text, _), _ in above)
        cells = tuple(format_cell_address((row + 1, origin + 1)) for (_, origin), row in above)
        return HeaderColumn(column, cells, texts, join_heading([_read_cell(text) for text in texts]))

    def texts(self, rows: ImportedRows) -> tuple[tuple[str, ...], ...]:
        """Return the header's texts, to know it again further down."""
        width = compute_width(rows[self.first : self.last + 1])
        return tuple(
            tuple(get_header_text(row, column) for column in range(width))
            for row in rows[self.first : self.last + 1]
        )


def get_cell_text(row: Sequence[ImportedCell], column: int) -> str:
    """Return the text of a cell, stripped; empty for a number, a blank or a cell beyond the row."""
    cell = row[column] if column < len(row) else None
    return cell.strip() if isinstance(cell, str) else ""


def get_header_text(row: Sequence[ImportedCell], column: int) -> str:
    """Return the text of a header's cell, also of a year that is stored as a number."""
    cell = row[column] if column < len(row) else None
    return str(int(cell)) if is_year(cell) and isinstance(cell, float) else get_cell_text(row, column)


def is_year(cell: ImportedCell) -> bool:
    """Return whether a cell holds a year of this century and nothing else, stored or typed."""
    text = str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell).strip()
    return text.isdecimal() and len(text) == _YEAR_DIGITS and int(text) in YEARS


def is_date(cell: ImportedCell) -> bool:
    """Return whether a cell holds a year, a month or a day and nothing else."""
    return is_year(cell) or (isinstance(cell, str) and _DATE.fullmatch(cell.strip()) is not None)


def _read_cell(text: str) -> Statement:
    """Read a header's cell; a day alone, or behind a class, is the one on which the column's figures held."""
    ending = _DATE_AT_END.fullmatch(text)
    if ending is not None and read_statement(ending[1]).has(Term.POOR, Term.NEAR_POOR):
        return read_statement(f"{ending[1]} {_HELD} {ending[2]}")
    return read_statement(f"{_HELD} {text}" if _DATE.fullmatch(text) else text)


def compute_width(rows: ImportedRows) -> int:
    """Return how many cells the longest row has."""
    return max((len(row) for row in rows), default=0)


def _fill_merged(block: list[list[str]], unit: int) -> list[list[tuple[str, int]]]:
    """Write a merged cell's text over every column it covers: blanks to its right within the same group.

    Each text stands with the column that it comes from.
    """
    filled: list[list[tuple[str, int]]] = []
    origins: list[list[int]] = []
    for level, row in enumerate(block):
        origin = list(range(len(row)))
        for column in range(unit + 2, len(row)):
            before = origin[column - 1]
            if not row[column] and row[before] and any(lower[column] for lower in block[level + 1 :]):
                same = all(upper[column] == upper[before] for upper in origins)
                origin[column] = before if same else column
        origins.append(origin)
        filled.append([(row[start], start) for start in origin])
    return filled
