"""Find columns that fit only another reading: persons instead of households, another column's rate."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

from data.errors import Fault, FaultPlace
from data.importing.cells.number_format import compute_rounding_error, format_unit_value
from data.importing.checks.percents import compute_percent, get_count_column, list_percent_bases
from data.importing.meaning.columns import (
    END_HOUSEHOLDS,
    HOUSEHOLDS,
    SummaryColumn,
    SummaryStage,
    format_column_name,
)
from data.importing.structure.row_kinds import SummaryRow
from data.importing.summary.table import SummaryTable
from data.model.figures import Group, Unit
from language.message import LowerCaseText, Text, make_message

FEWEST_PERSONS, MOST_PERSONS = 2.0, 7.0
"""Persons a household, of all rows together: districts had 3.37 to 4.14 in the census of 2019."""

_TYPICAL = (2.7, 5.5)
_PERSONS = {
    END_HOUSEHOLDS: SummaryColumn(SummaryStage.END, Group.ALL, Unit.PERSONS),
    HOUSEHOLDS: SummaryColumn(SummaryStage.TOTAL, Group.ALL, Unit.PERSONS),
}


@dataclass(frozen=True, slots=True)
class _LinedUp:
    """A column's percents, each with what rounding may add to it, and counts in the order of their rows."""

    percents: Sequence[tuple[float, float]]
    counts: Mapping[SummaryColumn, Sequence[float | None]]


def find_other_readings(table: SummaryTable) -> Iterator[Fault]:
    """Find columns of households whose numbers fit persons, and percents that fit other counts."""
    for households, persons in _PERSONS.items():
        yield from _persons(table, households, persons)
    for column in table.values:
        if column.unit is Unit.PERCENT and (reading := _find_reading(table, column)) is not None:
            yield _fault(table, column, reading)


def _persons(table: SummaryTable, households: SummaryColumn, persons: SummaryColumn) -> Iterator[Fault]:
    lines = [line for line in table.areas if table.value(line, persons)]
    counted, heads = (_sum_column(table, lines, column) for column in (households, persons))
    if heads and counted and not FEWEST_PERSONS <= heads / counted <= MOST_PERSONS:
        found = make_message(
            "import_fault.persons_a_household",
            persons=format_unit_value(heads, Unit.PERSONS),
            households=format_unit_value(counted, Unit.HOUSEHOLDS),
            name=format_column_name(households, table.indicator),
        )
        yield FaultPlace(table.file, table.sheet, column=table.column_place(households)).make_fault(
            found, make_message("import_fault.persons_expected"), make_message("import_fault.check_columns")
        )


def _sum_column(table: SummaryTable, lines: Iterable[SummaryRow], column: SummaryColumn) -> float:
    return sum(table.value(line, column) or 0.0 for line in lines)


def _find_reading(table: SummaryTable, column: SummaryColumn) -> Text | None:
    """Return what most of a column's percents fit, where they don't fit their own counts."""
    part, bases = get_count_column(column), list_percent_bases(column)
    lined = _line_up(table, column, (part, *bases))
    if any(_fits(lined, part, base) for base in bases):
        return None
    if _fit_persons(table, column):
        return make_message("import_fault.fits_persons")
    counts = [one for one in table.values if one.unit is Unit.HOUSEHOLDS]
    lined = _line_up(table, column, counts)
    for other, whole in permutations(counts, 2):
        if _fits(lined, other, whole):
            names = [format_column_name(one, table.indicator) for one in (other, whole)]
            return make_message("import_fault.fits_other", part=names[0], whole=LowerCaseText(names[1]))
    return None


def _fit_persons(table: SummaryTable, column: SummaryColumn) -> bool:
    """Return whether most percents are so much off their own counts as persons are more than households."""
    part, base = get_count_column(column), list_percent_bases(column)[0]
    ratios = [
        value / expected
        for line, value in table.values[column].items()
        if (expected := compute_percent(table.value(line, part), table.value(line, base)))
    ]
    return bool(ratios) and 2 * sum(_is_typical(ratio) for ratio in ratios) > len(ratios)


def _is_typical(ratio: float) -> bool:
    """Return whether one number is as many times another as a household has persons."""
    low, high = _TYPICAL
    return low <= ratio <= high or (ratio > 0 and low <= 1 / ratio <= high)


def _line_up(table: SummaryTable, column: SummaryColumn, counts: Iterable[SummaryColumn]) -> _LinedUp:
    """Look every number up once: each pair of counts is tried."""
    percents, usual = table.values[column], table.places[column]
    return _LinedUp(
        [(value, compute_rounding_error(value, usual)) for value in percents.values()],
        {one: [table.values.get(one, {}).get(line) for line in percents] for one in counts},
    )


def _fits(lined: _LinedUp, part: SummaryColumn, whole: SummaryColumn) -> bool:
    held = [
        abs(value - expected) <= error
        for (value, error), one, all_ in zip(
            lined.percents, lined.counts[part], lined.counts[whole], strict=True
        )
        if (expected := compute_percent(one, all_)) is not None
    ]
    return not held or 2 * sum(held) > len(held)


def _fault(table: SummaryTable, column: SummaryColumn, reading: Text) -> Fault:
    return Fault(
        file=table.file,
        sheet=table.sheet,
        column=table.column_place(column),
        found=reading,
        expected=format_column_name(column, table.indicator),
        advice=make_message("import_fault.check_columns"),
    )
