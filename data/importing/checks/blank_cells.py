"""Tell which blank cells are read as zero, unless a sum shows that they are."""

from collections.abc import Iterable, Iterator

from data.errors import Fault, FaultPlace
from data.importing.meaning.columns import SummaryColumn, SummaryStage
from data.importing.structure.row_kinds import SummaryRow
from data.importing.summary.table import SummaryTable
from data.model.figures import Unit
from language.message import make_message

_KEPT = (SummaryStage.TOTAL, SummaryStage.END)


def find_blank_zeros(table: SummaryTable) -> Iterator[Fault]:
    """Warn of blank cells in columns of households that no row of sums proves to be zero."""
    for column, lines in table.filled.items():
        proven = _list_proven(table, column)
        doubtful = [line for line in lines if line not in proven]
        if doubtful and column.unit is Unit.HOUSEHOLDS and column.stage in _KEPT:
            yield _make_doubt(table, column, doubtful)


def _list_proven(table: SummaryTable, column: SummaryColumn) -> set[SummaryRow]:
    """Return the rows whose sums add up without what is blank."""
    return {
        part
        for line, parts in table.sums
        if table.value(line, column) == table.total(parts, column)
        for part in parts
    }


def _make_doubt(table: SummaryTable, column: SummaryColumn, lines: Iterable[SummaryRow]) -> Fault:
    rows = ", ".join(f"{line.row} ({line.label})" for line in lines)
    return FaultPlace(table.file, table.sheet, column=table.column_place(column)).make_fault(
        make_message("import_fault.blank_zero", rows=rows),
        make_message("import_fault.blank_filled"),
        make_message("import_fault.blank_advice"),
    )
