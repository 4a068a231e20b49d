"""Define what a table of a summary sheet is read with, and what comes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from data.errors import Fault
from data.importing.grammar.restrictions import PassedOver
from data.importing.meaning.column_meanings import ColumnMeaning
from data.importing.meaning.whole_reasons import WholeReason
from data.importing.model import ConventionQuestion, ImportRequest
from data.importing.structure.blocks import SummaryBlock
from data.importing.structure.review import ChosenReview
from data.importing.structure.row_kinds import ClassifiedRows
from data.importing.summary.table import SummaryTable
from data.model.area_names import AreaNames


@dataclass(frozen=True, slots=True)
class ReadTable:
    """A table as numbers, with the meanings of its columns as far as its section says them."""

    table: SummaryTable
    meanings: tuple[ColumnMeaning, ...]


@dataclass(frozen=True, slots=True)
class SummarySheet:
    """What came of a table of a sheet: numbers by indicator where its words allow it, else faults.

    `whole` says why the table as a whole is not one of figures that are kept, `left_out` why rows are not, by
    their index.
    """

    block: SummaryBlock
    rows: ClassifiedRows
    meanings: tuple[ColumnMeaning, ...]
    tables: tuple[ReadTable, ...] = ()
    faults: tuple[Fault, ...] = ()
    questions: tuple[ConventionQuestion, ...] = ()
    whole: WholeReason | None = None
    left_out: Mapping[int, PassedOver] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SummaryTask:
    """What a table is read with: the file's name, names of areas, what is asked, and the review."""

    file: str
    names: AreaNames
    asked: ImportRequest
    review: ChosenReview


def get_own_year(block: SummaryBlock) -> int | None:
    """Return the one year of a table's title, or None."""
    years = block.title.years
    return next(iter(years)) if len(years) == 1 else None
