"""Decide by counts about percents: shares or percents, and which group a lone column is about."""

from collections.abc import Sequence
from dataclasses import replace

from data.importing.cells.number_columns import ParsedColumn, read_number_column
from data.importing.cells.number_format import compute_rounding_error, find_usual_decimals
from data.importing.cells.number_readings import NumberKind
from data.importing.checks.percents import compute_percent, get_count_column, list_percent_bases
from data.importing.meaning.columns import SummaryColumn, SummaryStage
from data.importing.model import ImportedCell, NumberConvention
from data.importing.structure.header import ImportedRows
from data.importing.summary.table import SummaryTable
from data.model.figures import Group, Unit


def read_summary_numbers(
    table: SummaryTable, column: SummaryColumn, stand: Sequence[ImportedCell], answer: NumberConvention | None
) -> ParsedColumn:
    """Read a column; where percents can be read in several ways, in the one that the counts confirm."""
    kind = NumberKind.PERCENT if column.unit is Unit.PERCENT else NumberKind.COUNT
    reading = read_number_column(stand, kind, answer)
    if not reading.choices or kind is NumberKind.COUNT:
        return reading
    ways = {choice: read_number_column(stand, kind, choice) for choice in reading.choices}
    confirmed = [way for way in ways.values() if _is_confirmed(table, column, way)]
    return confirmed[0] if len(confirmed) == 1 else reading


def assign_lone_percents(table: SummaryTable, rows: ImportedRows) -> SummaryTable:
    """Assign a lone percent after a minority's households to the minority, only if its counts confirm it.

    “Số hộ, Hộ DTTS, Tỷ lệ” doesn't say whose rate the last one is; everyone's unless the counts object.
    """
    for column, position in table.positions.items():
        minority = replace(column, group=Group.ETHNIC_MINORITY)
        if (
            (column.unit, column.group) == (Unit.PERCENT, Group.ALL)
            and table.positions.get(get_count_column(minority)) == position - 1
            and minority not in table.positions
            and _is_of(table, minority, column, rows)
        ):
            others = {one: place for one, place in table.positions.items() if one != column}
            return assign_lone_percents(replace(table, positions={**others, minority: position}), rows)
    return table


def is_confirmed_rate(table: SummaryTable, column: SummaryColumn, stand: Sequence[ImportedCell]) -> bool:
    """Return whether in some convention most of a column's percents equal those of their rows' counts."""
    return any(_is_confirmed(table, column, way) for way in _list_ways(stand))


def find_rate_base(
    table: SummaryTable, column: SummaryColumn, stand: Sequence[ImportedCell]
) -> NumberConvention | None:
    """Return what a minority's rate is a rate of, as its words or the counts show; None where neither does.

    Counts that refute the other readings leave the rate of its own households.
    """
    part = get_count_column(column)
    shares = [
        SummaryColumn(column.stage, Group.ALL, Unit.HOUSEHOLDS),
        SummaryColumn(SummaryStage.TOTAL, Group.ALL, Unit.HOUSEHOLDS),
    ]
    own = SummaryColumn(SummaryStage.TOTAL, column.group, Unit.HOUSEHOLDS)
    ways = _list_ways(stand)
    if column in table.own or any(_agrees(table, column, own, way) for way in ways):
        return NumberConvention.OWN_RATE
    if any(_agrees(table, column, base, way) for base in shares for way in ways):
        return NumberConvention.SHARE_OF_POOR
    known = part in table.values and any(base in table.values for base in (own, *shares))
    return NumberConvention.OWN_RATE if known else None


def _list_ways(stand: Sequence[ImportedCell]) -> list[ParsedColumn]:
    reading = read_number_column(stand, NumberKind.PERCENT)
    return [read_number_column(stand, NumberKind.PERCENT, choice) for choice in reading.choices] or [reading]


def collect_column_cells(
    table: SummaryTable, column: SummaryColumn, rows: ImportedRows
) -> list[ImportedCell]:
    """Return the cells of a column, line by line."""
    position = table.positions[column]
    found = (rows[line.index] for line in table.lines)
    return [row[position] if position < len(row) else None for row in found]


def _is_of(table: SummaryTable, minority: SummaryColumn, everyone: SummaryColumn, rows: ImportedRows) -> bool:
    ways = _list_ways(collect_column_cells(table, everyone, rows))
    fits = {one: any(_is_confirmed(table, one, way) for way in ways) for one in (minority, everyone)}
    return fits[minority] and not fits[everyone]


def _is_confirmed(table: SummaryTable, column: SummaryColumn, reading: ParsedColumn) -> bool:
    """Return whether most of a column's percents equal those of their rows' counts."""
    return any(_agrees(table, column, base, reading) for base in list_percent_bases(column))


def _agrees(table: SummaryTable, column: SummaryColumn, base: SummaryColumn, reading: ParsedColumn) -> bool:
    usual = find_usual_decimals(reading.values)
    held = [
        abs(value - expected) <= compute_rounding_error(value, usual)
        for line, value in zip(table.lines, reading.values, strict=True)
        if value
        and (
            expected := compute_percent(table.value(line, get_count_column(column)), table.value(line, base))
        )
        is not None
    ]
    return bool(held) and 2 * sum(held) > len(held)
