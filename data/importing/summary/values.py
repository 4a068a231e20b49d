"""The numbers of a summary sheet, column by column, each column in one convention."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from data.errors import Fault
from data.importing.amounts import rounding, samples, usual_places
from data.importing.checks.percents import bases, counted, quotient
from data.importing.model import Cell, Convention, Place, Question
from data.importing.number_text import blank
from data.importing.numbers import ColumnReading, Kind, read_column
from data.importing.summary.columns import COLUMNS, Column
from data.importing.summary.heading import Rows
from data.importing.summary.sections import Kind as LineKind
from data.importing.summary.sections import Line
from data.importing.summary.table import Table
from data.model import Unit
from data.validation import shown


@dataclass(frozen=True, slots=True)
class Sheetful:
    """A sheet's cells while its numbers are read: rows, formulas without a value, answers by question."""

    rows: Rows
    unsaved: frozenset[Place]
    answers: Mapping[str, Convention]


@dataclass(frozen=True, slots=True)
class Filled:
    """A table with its numbers, and what kept others from being read."""

    table: Table
    faults: tuple[Fault, ...] = ()
    questions: tuple[Question, ...] = ()


def filled(table: Table, cells: Sheetful) -> Filled:
    """Read the numbers of every column; counts come first, for they can settle what percents mean."""
    faults: list[Fault] = []
    questions: list[Question] = []
    for column in sorted(
        table.positions, key=lambda column: (column.unit is Unit.PERCENT, COLUMNS.index(column))
    ):
        table = _with_column(table, column, cells, faults, questions)
    return Filled(table, tuple(faults), tuple(questions))


def _with_column(
    table: Table, column: Column, cells: Sheetful, faults: list[Fault], questions: list[Question]
) -> Table:
    stand = [_cell(cells.rows, line, table.positions[column]) for line in table.lines]
    unsaved = [line for line in table.lines if (line.row, table.positions[column] + 1) in cells.unsaved]
    if all(blank(cell) for cell in stand) and not unsaved:
        return replace(table, blank=table.blank | {column})
    question = Question(table.sheet, table.column_place(column), samples(stand), ())
    reading = _read(table, column, stand, cells.answers.get(question.code))
    if reading.choices:
        questions.append(replace(question, choices=reading.choices))
        return replace(table, undecided=table.undecided | {column})
    faults.extend(_cell_faults(table, column, reading))
    faults.extend(_unsaved(table, column, unsaved))
    numbers = dict(_numbers(table.lines, stand, reading))
    kept = {line: value for line, value in numbers.items() if line not in unsaved}
    return replace(table, values={**table.values, column: kept})


def _read(table: Table, column: Column, stand: Sequence[Cell], answer: Convention | None) -> ColumnReading:
    kind = Kind.PERCENT if column.unit is Unit.PERCENT else Kind.COUNT
    reading = read_column(stand, kind, answer)
    if not reading.choices or kind is Kind.COUNT:
        return reading
    decided = [choice for choice in reading.choices if _fits(table, column, read_column(stand, kind, choice))]
    return read_column(stand, kind, decided[0]) if len(decided) == 1 else reading


def _fits(table: Table, column: Column, reading: ColumnReading) -> bool:
    """Whether most of a column's percents are what the counts of their rows make."""
    return any(_agreeing(table, column, base, reading) for base in bases(column))


def _agreeing(table: Table, column: Column, base: Column, reading: ColumnReading) -> bool:
    usual = usual_places(reading.values)
    gaps = [
        abs(value - expected) <= rounding(value, usual)
        for line, value in zip(table.lines, reading.values, strict=True)
        if value and (expected := _worked_out(table, line, column, base)) is not None
    ]
    return bool(gaps) and 2 * sum(gaps) > len(gaps)


def _worked_out(table: Table, line: Line, column: Column, base: Column) -> float | None:
    return quotient(table.value(line, counted(column)), table.value(line, base))


def _numbers(
    lines: Sequence[Line], stand: Sequence[Cell], reading: ColumnReading
) -> Iterator[tuple[Line, float]]:
    """Give the numbers there are; a blank is zero in a district's row, in a row of sums it is nothing."""
    for line, cell, value in zip(lines, stand, reading.values, strict=True):
        if value is not None:
            yield line, value
        elif blank(cell) and line.kind is LineKind.AREA:
            yield line, 0.0


def _cell_faults(table: Table, column: Column, reading: ColumnReading) -> Iterator[Fault]:
    for fault in reading.faults:
        line = table.lines[fault.index]
        yield table.fault(line, column, f"{shown(fault.found)} ({line.label})", fault.expected)


def _unsaved(table: Table, column: Column, lines: Sequence[Line]) -> Iterator[Fault]:
    advice = "Mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi nhập lại."
    for line in lines:
        yield table.fault(line, column, "công thức chưa có kết quả", "một số", advice)


def _cell(rows: Rows, line: Line, position: int) -> Cell:
    row = rows[line.index]
    return row[position] if position < len(row) else None
