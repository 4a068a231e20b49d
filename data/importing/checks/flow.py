"""The year adds up: start less escaped, plus fell back, plus new, is the end."""

from collections.abc import Iterator

from data.errors import Fault
from data.importing.amounts import written
from data.importing.summary.columns import END_HOUSEHOLDS, Column, Stage
from data.importing.summary.sections import Line
from data.importing.summary.table import Table
from data.model import Group, Unit
from language.sentence import Sentence

SIGNS = {Stage.START: 1, Stage.ESCAPED: -1, Stage.FELL_BACK: 1, Stage.NEW: 1}
FLOW = {Column(stage, Group.ALL, Unit.HOUSEHOLDS): sign for stage, sign in SIGNS.items()}


def flow_faults(table: Table) -> Iterator[Fault]:
    """Find rows that don't add up; a sheet without one of the columns isn't checked."""
    if not table.positions.keys() >= FLOW.keys() or table.undecided & FLOW.keys():
        return
    for line in table.lines:
        expected, found = _end(table, line), table.value(line, END_HOUSEHOLDS)
        if expected is not None and found is not None and found != expected:
            yield table.wrong(line, END_HOUSEHOLDS, written(expected, Unit.HOUSEHOLDS), _sum(table, line))


def _end(table: Table, line: Line) -> float | None:
    found = [(sign, _moved(table, line, column)) for column, sign in FLOW.items()]
    known = [sign * value for sign, value in found if value is not None]
    return float(sum(known)) if len(known) == len(found) else None


def _moved(table: Table, line: Line, column: Column) -> float | None:
    return 0.0 if column in table.blank else table.value(line, column)


def _sum(table: Table, line: Line) -> str:
    start, escaped, back, new = (
        written(_moved(table, line, column) or 0.0, Unit.HOUSEHOLDS) for column in FLOW
    )
    return Sentence("import_fault.flow", start=start, escaped=escaped, back=back, new=new)
