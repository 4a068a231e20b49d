"""Rows of sums: the total and each section's subtotal are what their rows add up to."""

from collections.abc import Iterator, Sequence

from data.errors import Fault
from data.importing.cells.number_format import format_unit_value
from data.importing.checks.percents import compute_percent, get_count_column, list_percent_bases
from data.importing.meaning.columns import COLUMNS, SummaryStage
from data.importing.structure.row_kinds import SummaryRow
from data.importing.summary.table import SummaryTable
from data.model.figures import Unit
from language.message import Text, make_message

_HELD = (SummaryStage.START, SummaryStage.END)


def find_total_faults(table: SummaryTable) -> Iterator[Fault]:
    """Find sums that don't add up, column by column; percents are held to their own counts."""
    yield from _find_rate_faults(table)
    for line, parts in table.sums:
        for column in COLUMNS:
            found, expected = table.value(line, column), table.total(parts, column)
            if column.unit is Unit.PERCENT or found is None or expected is None or found == expected:
                continue
            said = make_message("import_fault.sum", total=format_unit_value(expected, Unit.HOUSEHOLDS))
            yield table.wrong(line, column, said, _name_rows(parts))


def _name_rows(parts: Sequence[SummaryRow]) -> Text:
    return make_message("import_fault.sum_of_rows", count=len(parts), first=parts[0].row, last=parts[-1].row)


def _find_rate_faults(table: SummaryTable) -> Iterator[Fault]:
    """Find rates of sums that are not what the counts of their rows come to, such as averages of rates."""
    for line, parts in table.sums:
        for column in table.values:
            part, whole = get_count_column(column), list_percent_bases(column)[0]
            stated = table.value(line, column)
            own = table.value(line, part) is not None and table.value(line, whole) is not None
            if column.unit is not Unit.PERCENT or column.stage not in _HELD or own or stated is None:
                continue
            expected = compute_percent(table.total(parts, part), table.total(parts, whole))
            if expected is not None and abs(stated - expected) > 10.0 ** -table.places[column]:
                said = format_unit_value(round(expected, max(table.places[column], 2)), Unit.PERCENT)
                yield table.wrong(line, column, said, make_message("import_fault.mend_rate_of_sum"))
