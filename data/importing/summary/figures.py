"""The figures of a summary sheet: each district's end of the year, and the province's from the total."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from data.importing.amounts import as_rounded
from data.importing.checks.percents import counted, quotient
from data.importing.found import Found, Notes, Review, Spot, imported
from data.importing.model import Asked
from data.importing.summary.columns import Column, Stage
from data.importing.summary.sections import Line
from data.importing.summary.table import Table
from data.model import PROVINCE, Group, Key, Unit

GROUPS = (Group.ALL, Group.ETHNIC_MINORITY)
PLACES = 2

PARTS = Notes("Cộng phần thành thị và phần nông thôn của địa bàn", "Sum of the area’s urban and rural parts")
WORKED_OUT = Notes("Tỷ lệ tính từ số hộ trong tệp", "Percent worked out from the file’s counts of households")


@dataclass(frozen=True, slots=True)
class _Source:
    """Rows of one area, and where its figures go."""

    table: Table
    code: str
    lines: tuple[Line, ...]


def figures_of(table: Table, review: Review, asked: Asked) -> Iterator[Found]:
    """Give households and percent at the end of the year, by group, of each district and of the province."""
    for source in _sources(table):
        for group, unit in product(GROUPS, (Unit.PERCENT, Unit.HOUSEHOLDS)):
            column = Column(Stage.END, group, unit)
            key = review.key(source.code, table.indicator, group, unit)
            yield from _found(source, column, key, asked)


def starts_of(table: Table, before: Review, asked: Asked) -> Iterator[Found]:
    """Give what the sheet says of the start of the year as figures of the review before."""
    for source in _sources(table):
        for group, unit in product(GROUPS, (Unit.PERCENT, Unit.HOUSEHOLDS)):
            column = Column(Stage.START, group, unit)
            if column in table.values:
                key = before.key(source.code, table.indicator, group, unit)
                yield from _found(source, column, key, asked)


def _sources(table: Table) -> Iterator[_Source]:
    codes = dict.fromkeys(line.area.code for line in table.areas if line.area)
    for code in codes:
        yield _Source(
            table, code, tuple(line for line in table.areas if line.area and line.area.code == code)
        )
    if table.totals:
        yield _Source(table, PROVINCE, table.totals[:1])


def _found(source: _Source, column: Column, key: Key, asked: Asked) -> Iterator[Found]:
    value, notes = _value(source, column)
    if value is not None:
        table, line = source.table, source.lines[0]
        shown = column if column in table.positions else counted(column)
        spot = Spot(table.file, table.sheet, line.row, table.column_place(shown))
        yield Found(imported(key, value, asked, notes), spot, line.label)


def _value(source: _Source, column: Column) -> tuple[float | None, Notes]:
    table, lines = source.table, source.lines
    alone = len(lines) == 1
    if column.unit is Unit.HOUSEHOLDS:
        return table.total(lines, column), Notes() if alone else PARTS
    if alone and column in table.values:
        stated = table.value(lines[0], column)
        return (None if stated is None else as_rounded(stated, table.places[column])), Notes()
    whole = table.total(lines, Column(Stage.TOTAL, column.group, Unit.HOUSEHOLDS))
    rate = quotient(table.total(lines, counted(column)), whole)
    return (round(rate, PLACES) if rate is not None and whole else None), WORKED_OUT
