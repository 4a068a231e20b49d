"""Rows of sums: the total and each section's subtotal are what their rows add up to."""

from collections.abc import Iterator

from data.errors import Fault
from data.importing.cells.number_format import format_unit_value
from data.importing.summary.columns import COLUMNS
from data.importing.summary.table import SummaryTable
from data.model.figures import Unit
from language.message import make_message


def find_total_faults(table: SummaryTable) -> Iterator[Fault]:
    """Find sums that don't add up, column by column; percents are held to their own row instead."""
    for line, parts in table.sums:
        for column in COLUMNS:
            found, expected = table.value(line, column), table.total(parts, column)
            if column.unit is Unit.PERCENT or found is None or expected is None or found == expected:
                continue
            rows = make_message(
                "import_fault.sum_of_rows", count=len(parts), first=parts[0].row, last=parts[-1].row
            )
            yield table.wrong(
                line,
                column,
                make_message("import_fault.sum", total=format_unit_value(expected, Unit.HOUSEHOLDS)),
                rows,
            )
