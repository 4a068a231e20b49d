"""The numbers of a summary sheet, column by column, each column in one convention."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from data.errors import Fault
from data.importing.amounts import samples
from data.importing.faults import quoted
from data.importing.model import Cell, Convention, Place, Question
from data.importing.number_text import blank
from data.importing.numbers import ColumnReading
from data.importing.summary.columns import COLUMNS, Column
from data.importing.summary.deciding import cells_of, read_numbers, with_owners
from data.importing.summary.heading import Rows
from data.importing.summary.sections import Kind as LineKind
from data.importing.summary.sections import Line
from data.importing.summary.table import Table
from data.model import Unit
from language.sentence import Sentence


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
    for column in (column for column in COLUMNS if column.unit is not Unit.PERCENT):
        table = _with_column(table, column, cells, faults, questions)
    table = with_owners(table, cells.rows)
    for column in (column for column in COLUMNS if column.unit is Unit.PERCENT):
        table = _with_column(table, column, cells, faults, questions)
    return Filled(table, tuple(faults), tuple(questions))


def _with_column(
    table: Table, column: Column, cells: Sheetful, faults: list[Fault], questions: list[Question]
) -> Table:
    if column not in table.positions:
        return table
    stand = cells_of(table, column, cells.rows)
    unsaved = [line for line in table.lines if (line.row, table.positions[column] + 1) in cells.unsaved]
    if all(blank(cell) for cell in stand) and not unsaved:
        return replace(table, blank=table.blank | {column})
    question = Question(table.sheet, table.column_place(column), samples(stand), ())
    reading = read_numbers(table, column, stand, cells.answers.get(question.code))
    if reading.choices:
        questions.append(replace(question, choices=reading.choices))
        return replace(table, undecided=table.undecided | {column})
    faults.extend(_cell_faults(table, column, reading))
    faults.extend(_unsaved(table, column, unsaved))
    numbers = dict(_numbers(table.lines, stand, reading))
    kept = {line: value for line, value in numbers.items() if line not in unsaved}
    return replace(table, values={**table.values, column: kept})


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
        yield table.fault(
            line,
            column,
            Sentence("import_fault.of_area", found=quoted(fault.found), name=line.label),
            fault.expected,
        )


def _unsaved(table: Table, column: Column, lines: Sequence[Line]) -> Iterator[Fault]:
    advice = Sentence("import_fault.save_and_bring")
    for line in lines:
        yield table.fault(
            line, column, Sentence("import_fault.no_result"), Sentence("import_fault.a_number"), advice
        )
