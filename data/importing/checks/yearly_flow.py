"""Check that the year adds up: start less escaped, plus fell back, plus new, is the end."""

from collections.abc import Iterator

from data.errors import Fault, FaultPlace
from data.importing.cells.number_format import format_unit_value
from data.importing.meaning.columns import END_HOUSEHOLDS, SummaryColumn, SummaryStage
from data.importing.structure.row_kinds import SummaryRow
from data.importing.summary.table import SummaryTable
from data.model.figures import Group, Unit
from language.message import Text, make_message

SIGNS = {SummaryStage.START: 1, SummaryStage.ESCAPED: -1, SummaryStage.FELL_BACK: 1, SummaryStage.NEW: 1}
FEWEST_ROWS = 3
"""Districts from which households escaped that show how a column came about."""
FLOW = {SummaryColumn(stage, Group.ALL, Unit.HOUSEHOLDS): sign for stage, sign in SIGNS.items()}


def find_flow_faults(table: SummaryTable) -> Iterator[Fault]:
    """Find rows that don't add up; a sheet without one of the columns isn't checked."""
    if not table.positions.keys() >= FLOW.keys() or table.undecided & FLOW.keys():
        return
    for line in table.lines:
        expected, found = _end(table, line), table.value(line, END_HOUSEHOLDS)
        if expected is not None and found is not None and found != expected:
            yield table.wrong(
                line, END_HOUSEHOLDS, format_unit_value(expected, Unit.HOUSEHOLDS), _sum(table, line)
            )


def find_unfinished_years(table: SummaryTable) -> Iterator[Fault]:
    """Warn of an end that is the start less those who escaped, in a table without those who are new."""
    start, escaped, *others = FLOW
    if not table.positions.keys() >= {start, escaped, END_HOUSEHOLDS} or table.positions.keys() & set(others):
        return
    rows = [[table.value(line, one) for one in (start, escaped, END_HOUSEHOLDS)] for line in table.areas]
    known = [
        (first, left, last) for first, left, last in rows if first is not None and left and last is not None
    ]
    if len(known) >= FEWEST_ROWS and all(first - left == last for first, left, last in known):
        yield _make_flow_doubt(table)


def _make_flow_doubt(table: SummaryTable) -> Fault:
    return FaultPlace(table.file, table.sheet, column=table.column_place(END_HOUSEHOLDS)).make_fault(
        make_message("import_fault.flow_without_new"),
        make_message("import_fault.flow_with_new"),
        make_message("import_fault.flow_advice"),
    )


def _end(table: SummaryTable, line: SummaryRow) -> float | None:
    found = [(sign, _moved(table, line, column)) for column, sign in FLOW.items()]
    known = [sign * value for sign, value in found if value is not None]
    return float(sum(known)) if len(known) == len(found) else None


def _moved(table: SummaryTable, line: SummaryRow, column: SummaryColumn) -> float | None:
    return 0.0 if column in table.blank else table.value(line, column)


def _sum(table: SummaryTable, line: SummaryRow) -> Text:
    start, escaped, back, new = (
        format_unit_value(_moved(table, line, column) or 0.0, Unit.HOUSEHOLDS) for column in FLOW
    )
    return make_message("import_fault.flow", start=start, escaped=escaped, back=back, new=new)
