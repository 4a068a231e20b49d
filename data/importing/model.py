"""What an import is made of: cells, what the person says of them, and what came out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from data.errors import Fault
from data.importing.understanding import UnderstoodTable
from data.model.figures import Figure
from data.model.sources import Source
from data.model.standards import Standard
from language.catalogue import load_texts
from language.message import Text, render_message

ImportedCell = str | float | bool | None
"""What stands in a cell: a formula by its stored value, a date as ISO text, None where nothing stands."""

CellPosition = tuple[int, int]
"""A cell's row and column, both counted from 1 as a spreadsheet shows them."""


@dataclass(frozen=True, slots=True)
class ImportedSheet:
    """One sheet's cells, row by row from the first; `unsaved` are formulas without a stored value.

    `doubts` are what is strange in the file and does no harm to the cells. Hidden rows and columns count
    from 1; rows that a filter hides are no hidden rows, for a filter hides what belongs to a table.
    """

    name: str
    rows: tuple[tuple[ImportedCell, ...], ...]
    unsaved: frozenset[CellPosition] = frozenset()
    doubts: tuple[Fault, ...] = ()
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class ImportedBook:
    """A file read into cells: its bare name, safe to show, and the SHA-256 of its bytes in hex."""

    file: str
    digest: str
    sheets: tuple[ImportedSheet, ...]


class NumberConvention(StrEnum):
    """What a person answers: how numbers or words are meant that can be read in several ways."""

    COMMA = "comma"
    """A comma stands before decimals, points part thousands."""

    POINT = "point"
    """A point stands before decimals, commas part thousands."""

    SHARE = "share"
    """0.0832 means 8.32 %: a cell in percent format gives its share of one."""

    PERCENT = "percent"
    """0.0832 means 0.0832 %."""

    IGNORE = "ignore"
    """The words that were not understood change no figure."""

    LEAVE_OUT = "leave_out"
    """The columns that were not understood are left out."""

    OWN_RATE = "own_rate"
    """The rate of a minority is the part of its own households that are poor."""

    SHARE_OF_POOR = "share_of_poor"
    """The rate of a minority is its part of all poor households, which is no poverty rate."""

    HOUSEHOLDS = "households"
    """The columns count households."""

    PERSONS = "persons"
    """The columns count persons, which are not kept."""


@dataclass(frozen=True, slots=True)
class ConventionQuestion:
    """A column that can't be decided from its numbers: some of them, and the ways they can be read."""

    sheet: str
    column: Text
    samples: tuple[str, ...]
    choices: tuple[NumberConvention, ...]

    @property
    def code(self) -> str:
        """Return what an answer names the question by, the same in every language of the page."""
        return f"{self.sheet}|{render_message(self.column, load_texts())}"


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What the person says of a file: which review it reports, from which source, and answers by question.

    `standard` and `period` may be None for a table that says them itself. Where they are `chosen` for this
    file, a file that says otherwise is faulty; a page's filter is no such choice, and the file wins over it.
    """

    source: Source
    standard: Standard | None = None
    period: int | None = None
    as_of: str = ""
    answers: Mapping[str, NumberConvention] = field(default_factory=dict)
    chosen: bool = True
    with_hidden: bool = False


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What came of reading a file: figures, and everything that is wrong, doubtful or undecided.

    Warnings let a file through, faults and open questions do not.
    """

    file: str
    digest: str
    figures: tuple[Figure, ...] = ()
    faults: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()
    questions: tuple[ConventionQuestion, ...] = ()
    understood: tuple[UnderstoodTable, ...] = ()

    @property
    def review(self) -> tuple[Standard, int] | None:
        """Return the standard and the year that the tables taken are read for, or None if that is open."""
        reviews = {(one.standard, one.year) for one in self.understood if one.taken}
        standard, year = reviews.pop() if len(reviews) == 1 else (None, None)
        return None if standard is None or year is None else (standard, year)

    @property
    def usable(self) -> bool:
        """Whether the figures may be shown and published."""
        return bool(self.figures) and not self.faults and not self.questions
