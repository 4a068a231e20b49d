"""Tell which blank cells are read as zero, unless a sum shows that they are."""

from collections.abc import Iterator

from data.errors import Fault
from data.importing.meaning.columns import SummaryStage
from data.importing.summary.table import SummaryTable
from data.model.figures import Unit
from language.message import make_message

_KEPT = (SummaryStage.TOTAL, SummaryStage.END)


def find_blank_zeros(table: SummaryTable) -> Iterator[Fault]:
    """Warn of blank cells in columns of households that no row of sums proves to be zero."""
    for column, lines in table.filled.items():
        proven = {
            part
            for line, parts in table.sums
            if table.value(line, column) == table.total(parts, column)
            for part in parts
        }
        doubtful = [line for line in lines if line not in proven]
        if doubtful and column.unit is Unit.HOUSEHOLDS and column.stage in _KEPT:
            rows = ", ".join(f"{line.row} ({line.label})" for line in doubtful)
            yield Fault(
                file=table.file,
                sheet=table.sheet,
                column=table.column_place(column),
                found=make_message("import_fault.blank_zero", rows=rows),
                expected=make_message("import_fault.blank_filled"),
                advice=make_message("import_fault.blank_advice"),
            )
