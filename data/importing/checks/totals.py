"""Rows of sums: the total and each section's subtotal are what their rows add up to."""

from collections.abc import Iterator

from data.errors import Fault
from data.importing.amounts import written
from data.importing.summary.columns import COLUMNS
from data.importing.summary.table import Table
from data.model import Unit
from language.sentence import Sentence


def total_faults(table: Table) -> Iterator[Fault]:
    """Find sums that don't add up, column by column; percents are held to their own row instead."""
    for line, parts in table.sums:
        for column in COLUMNS:
            found, expected = table.value(line, column), table.total(parts, column)
            if column.unit is Unit.PERCENT or found is None or expected is None or found == expected:
                continue
            rows = Sentence(
                "import_fault.sum_of_rows", count=len(parts), first=parts[0].row, last=parts[-1].row
            )
            yield table.wrong(
                line, column, Sentence("import_fault.sum", total=written(expected, Unit.HOUSEHOLDS)), rows
            )
