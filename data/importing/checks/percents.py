"""A percent is its count divided by its total, as far as the sheet's decimals tell."""

from collections.abc import Iterator

from data.errors import Fault
from data.importing.amounts import rounding, written
from data.importing.bilingual import lowered
from data.importing.summary.columns import Column, Stage, column_name
from data.importing.summary.sections import Line
from data.importing.summary.table import Table
from data.model import Unit
from language.sentence import Sentence

FLOWS = (Stage.ESCAPED, Stage.FELL_BACK, Stage.NEW)


def percent_faults(table: Table) -> Iterator[Fault]:
    """Find percents that contradict their own row; of several bases the one that fits best counts."""
    for column in table.values:
        if column.unit is Unit.PERCENT:
            found = [
                list(_contradicted(table, column, base)) for base in bases(column) if base in table.values
            ]
            yield from min(found, key=len, default=[])


def bases(column: Column) -> tuple[Column, ...]:
    """Give the columns that a column of percents may be a percent of.

    Sheets give those who escaped as part of all households or of the poor at the start: either may hold.
    """
    total = Column(Stage.TOTAL, column.group, Unit.HOUSEHOLDS)
    start = Column(Stage.START, column.group, Unit.HOUSEHOLDS)
    return (total, start) if column.stage in FLOWS else (total,)


def _ratio(table: Table, line: Line, part: Column, whole: Column) -> float | None:
    """Work a percent out from two counts of a row; None where one isn't known or the whole is nobody."""
    return quotient(table.value(line, part), table.value(line, whole))


def quotient(part: float | None, whole: float | None) -> float | None:
    """Work a percent out from two counts; a part of nobody is zero percent when it is zero itself."""
    if part is None or whole is None or (part and not whole):
        return None
    return 100 * part / whole if whole else 0.0


def counted(column: Column) -> Column:
    """Give the column of households that a column of percents belongs to."""
    return Column(column.stage, column.group, Unit.HOUSEHOLDS)


def _contradicted(table: Table, column: Column, whole: Column) -> Iterator[Fault]:
    part = counted(column)
    for line, value in table.values.get(column, {}).items():
        expected = _ratio(table, line, part, whole)
        if expected is None or abs(value - expected) <= rounding(value, table.places[column]):
            continue
        places = min(table.places[column], 4)
        names = [column_name(name, table.indicator) for name in (part, whole)]
        counts = [written(table.value(line, name) or 0.0, Unit.HOUSEHOLDS) for name in (part, whole)]
        said = written(round(expected, max(places, 2)), Unit.PERCENT)
        advice = Sentence(
            "import_fault.divided", part=names[0], counted=counts[0], whole=lowered(names[1]), total=counts[1]
        )
        yield table.wrong(line, column, said, advice)
