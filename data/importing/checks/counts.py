"""Households that must be among other households: the poor among all, minorities among everyone."""

from collections.abc import Iterator

from data.errors import Fault
from data.importing.cells.number_format import format_unit_value
from data.importing.meaning.columns import (
    HOUSEHOLDS,
    MINORITY_HOUSEHOLDS,
    SummaryColumn,
    SummaryStage,
    format_column_name,
)
from data.importing.structure.row_kinds import SummaryRow
from data.importing.summary.table import SummaryTable
from data.model.areas import Area
from data.model.figures import Group, Unit
from language.message import Text, make_message

WHOLES = (
    *(
        (SummaryColumn(stage, Group.ALL, Unit.HOUSEHOLDS), HOUSEHOLDS)
        for stage in (SummaryStage.START, SummaryStage.END)
    ),
    *(
        (SummaryColumn(stage, Group.ETHNIC_MINORITY, Unit.HOUSEHOLDS), MINORITY_HOUSEHOLDS)
        for stage in (SummaryStage.START, SummaryStage.END)
    ),
    *(
        (
            SummaryColumn(stage, Group.ETHNIC_MINORITY, Unit.HOUSEHOLDS),
            SummaryColumn(stage, Group.ALL, Unit.HOUSEHOLDS),
        )
        for stage in (SummaryStage.TOTAL, SummaryStage.START, SummaryStage.END)
    ),
)
"""Each column of households with the column that it is a part of."""


def find_count_faults(table: SummaryTable) -> Iterator[Fault]:
    """Find parts that exceed their whole, and districts without a household."""
    yield from _parts(table)
    yield from _empty(table)


def _parts(table: SummaryTable) -> Iterator[Fault]:
    for part, whole in WHOLES:
        parts, wholes = table.values.get(part, {}), table.values.get(whole, {})
        for line in table.lines if parts and wholes else ():
            value, most = parts.get(line), wholes.get(line)
            if value is not None and most is not None and value > most:
                limit = _format_limit(most, format_column_name(whole, table.indicator))
                yield table.wrong(line, part, limit, make_message("import_fault.mend_either"))


def _format_limit(most: float, name: Text) -> Text:
    return make_message("import_fault.at_most_of", most=format_unit_value(most, Unit.HOUSEHOLDS), name=name)


def _empty(table: SummaryTable) -> Iterator[Fault]:
    lines: dict[Area | None, list[SummaryRow]] = {}
    for line in table.areas:
        lines.setdefault(line.area, []).append(line)
    for same in lines.values():
        if table.total(tuple(same), HOUSEHOLDS) == 0:
            yield table.wrong(
                same[0],
                HOUSEHOLDS,
                make_message("import_fault.more_than_none"),
                make_message("import_fault.fill_households"),
            )
