"""Households that must be among other households: the poor among all, minorities among everyone."""

from collections.abc import Iterator

from data.errors import Fault
from data.importing.amounts import written
from data.importing.summary.columns import HOUSEHOLDS, MINORITY_HOUSEHOLDS, Column, Stage, column_name
from data.importing.summary.table import Table
from data.model import Group, Unit
from language.sentence import Sentence

WHOLES = (
    *((Column(stage, Group.ALL, Unit.HOUSEHOLDS), HOUSEHOLDS) for stage in (Stage.START, Stage.END)),
    *(
        (Column(stage, Group.ETHNIC_MINORITY, Unit.HOUSEHOLDS), MINORITY_HOUSEHOLDS)
        for stage in (Stage.START, Stage.END)
    ),
    *(
        (Column(stage, Group.ETHNIC_MINORITY, Unit.HOUSEHOLDS), Column(stage, Group.ALL, Unit.HOUSEHOLDS))
        for stage in (Stage.TOTAL, Stage.START, Stage.END)
    ),
)
"""Each column of households with the column that it is a part of."""


def count_faults(table: Table) -> Iterator[Fault]:
    """Find parts that exceed their whole, and districts without a household."""
    yield from _parts(table)
    yield from _empty(table)


def _parts(table: Table) -> Iterator[Fault]:
    for part, whole in WHOLES:
        for line in table.lines:
            value, most = table.value(line, part), table.value(line, whole)
            if value is not None and most is not None and value > most:
                name = column_name(whole, table.indicator)
                yield table.wrong(
                    line,
                    part,
                    Sentence("import_fault.at_most_of", most=written(most, Unit.HOUSEHOLDS), name=name),
                )


def _empty(table: Table) -> Iterator[Fault]:
    for line in table.areas:
        same = tuple(other for other in table.areas if other.area == line.area or other is line)
        if line is same[0] and table.total(same, HOUSEHOLDS) == 0:
            yield table.wrong(
                line,
                HOUSEHOLDS,
                Sentence("import_fault.more_than_none"),
                Sentence("import_fault.fill_households"),
            )
