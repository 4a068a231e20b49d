"""What an import has understood of a file, column by column and row by row, for a person to look at."""

from dataclasses import dataclass

from data.model.standards import Standard
from language.message import Text


@dataclass(frozen=True, slots=True)
class UnderstoodColumn:
    """A column: its letters, the cells of its header and their texts, its meaning, and why it is passed over.

    `taken` columns give figures; one that is not taken has a reason.
    """

    letters: str
    cells: tuple[str, ...]
    header: str
    meaning: Text
    taken: bool
    reason: Text = ""


@dataclass(frozen=True, slots=True)
class UnderstoodRow:
    """Rows that are taken, or passed over for a reason; both numbers count from 1, as a spreadsheet does."""

    first: int
    last: int
    label: str
    meaning: Text
    taken: bool
    reason: Text = ""


@dataclass(frozen=True, slots=True)
class UnderstoodTable:
    """A table of a sheet: its title, its year and standard with the cells that say them, columns and rows.

    A cell is blank where the year or standard is the person's own choice, or the standard the only one of the
    year; `more_rows` are not listed.
    """

    sheet: str
    taken: bool
    reason: Text = ""
    title: tuple[str, ...] = ()
    year: int | None = None
    year_cell: str = ""
    standard: Standard | None = None
    standard_cell: str = ""
    standard_follows_year: bool = False
    columns: tuple[UnderstoodColumn, ...] = ()
    rows: tuple[UnderstoodRow, ...] = ()
    more_rows: int = 0
