"""What counts decide about percents: shares or percents, and whose percents a lone column gives."""

from collections.abc import Sequence
from dataclasses import replace

from data.importing.amounts import rounding, usual_places
from data.importing.checks.percents import bases, counted, quotient
from data.importing.model import Cell, Convention
from data.importing.numbers import ColumnReading, Kind, read_column
from data.importing.summary.columns import Column
from data.importing.summary.heading import Rows
from data.importing.summary.table import Table
from data.model import Group, Unit


def read_numbers(
    table: Table, column: Column, stand: Sequence[Cell], answer: Convention | None
) -> ColumnReading:
    """Read a column; where percents can be read in several ways, in the one that the counts confirm."""
    kind = Kind.PERCENT if column.unit is Unit.PERCENT else Kind.COUNT
    reading = read_column(stand, kind, answer)
    if not reading.choices or kind is Kind.COUNT:
        return reading
    ways = {choice: read_column(stand, kind, choice) for choice in reading.choices}
    confirmed = [way for way in ways.values() if _confirmed(table, column, way)]
    return confirmed[0] if len(confirmed) == 1 else reading


def with_owners(table: Table, rows: Rows) -> Table:
    """Give a lone percent behind a minority's households to the minority, where only its counts confirm it.

    “Số hộ, Hộ DTTS, Tỷ lệ” doesn't say whose rate the last one is; everyone's unless the counts object.
    """
    for column, position in table.positions.items():
        minority = replace(column, group=Group.ETHNIC_MINORITY)
        if (
            (column.unit, column.group) == (Unit.PERCENT, Group.ALL)
            and table.positions.get(counted(minority)) == position - 1
            and minority not in table.positions
            and _is_of(table, minority, column, rows)
        ):
            others = {one: place for one, place in table.positions.items() if one != column}
            return with_owners(replace(table, positions={**others, minority: position}), rows)
    return table


def cells_of(table: Table, column: Column, rows: Rows) -> list[Cell]:
    """Give what stands in a column, line by line."""
    position = table.positions[column]
    found = (rows[line.index] for line in table.lines)
    return [row[position] if position < len(row) else None for row in found]


def _is_of(table: Table, minority: Column, everyone: Column, rows: Rows) -> bool:
    stand = cells_of(table, everyone, rows)
    reading = read_column(stand, Kind.PERCENT)
    ways = [read_column(stand, Kind.PERCENT, choice) for choice in reading.choices] or [reading]
    fits = {one: any(_confirmed(table, one, way) for way in ways) for one in (minority, everyone)}
    return fits[minority] and not fits[everyone]


def _confirmed(table: Table, column: Column, reading: ColumnReading) -> bool:
    """Whether most of a column's percents are what the counts of their rows make."""
    return any(_agrees(table, column, base, reading) for base in bases(column))


def _agrees(table: Table, column: Column, base: Column, reading: ColumnReading) -> bool:
    usual = usual_places(reading.values)
    held = [
        abs(value - expected) <= rounding(value, usual)
        for line, value in zip(table.lines, reading.values, strict=True)
        if value
        and (expected := quotient(table.value(line, counted(column)), table.value(line, base))) is not None
    ]
    return bool(held) and 2 * sum(held) > len(held)
