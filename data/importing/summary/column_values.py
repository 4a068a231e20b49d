"""Parse the numbers of a summary sheet, column by column, each column in one convention."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from data.errors import Fault
from data.importing.cells.number_columns import ParsedColumn
from data.importing.cells.number_format import list_samples
from data.importing.cells.number_text import is_blank
from data.importing.grammar.restrictions import PassedOver
from data.importing.meaning.columns import COLUMNS, SummaryColumn, SummaryStage
from data.importing.model import CellPosition, ConventionQuestion, ImportedCell, NumberConvention
from data.importing.structure.header import ImportedRows
from data.importing.structure.row_kinds import SummaryRow
from data.importing.structure.row_kinds import SummaryRowKind as LineKind
from data.importing.summary.cell_faults import find_unreadable_cells, find_unsaved_results
from data.importing.summary.resolve_percent_columns import (
    assign_lone_percents,
    collect_column_cells,
    find_rate_base,
    is_confirmed_rate,
    read_summary_numbers,
)
from data.importing.summary.table import SummaryTable, pass_over
from data.model.figures import Group, Unit
from language.message import make_message


@dataclass(frozen=True, slots=True)
class SummaryCells:
    """A sheet's cells while its numbers are read: rows, formulas without a value, answers by question."""

    rows: ImportedRows
    unsaved: frozenset[CellPosition]
    answers: Mapping[str, NumberConvention]


@dataclass(frozen=True, slots=True)
class FilledTable:
    """A table with its numbers, and what kept others from being read."""

    table: SummaryTable
    faults: tuple[Fault, ...] = ()
    questions: tuple[ConventionQuestion, ...] = ()


def fill_table(table: SummaryTable, cells: SummaryCells) -> FilledTable:
    """Read the numbers of every column; counts come first, for they can settle what percents mean."""
    faults: list[Fault] = []
    questions: list[ConventionQuestion] = []
    for column in (column for column in COLUMNS if column.unit is not Unit.PERCENT):
        table = _with_column(table, column, cells, faults, questions)
    table = assign_lone_percents(table, cells.rows)
    for column in (column for column in COLUMNS if column.unit is Unit.PERCENT):
        table = _with_proof(table, column, cells, questions)
        table = _with_column(table, column, cells, faults, questions)
    return FilledTable(table, tuple(faults), tuple(questions))


def _with_proof(
    table: SummaryTable, column: SummaryColumn, cells: SummaryCells, questions: list[ConventionQuestion]
) -> SummaryTable:
    """Leave out a rate that the counts show to be another one, and ask where nothing shows what it is of."""
    if column not in table.positions:
        return table
    stand = collect_column_cells(table, column, cells.rows)
    if all(is_blank(cell) for cell in stand):
        return table
    if column in table.proof and not is_confirmed_rate(table, column, stand):
        return pass_over(table, column, PassedOver.UNPROVEN)
    if column.group is Group.ALL or column.stage not in (SummaryStage.START, SummaryStage.END):
        return table
    base = find_rate_base(table, column, stand)
    if base is None:
        base = _ask_for_base(table, column, stand, cells, questions)
    return pass_over(table, column, PassedOver.SHARE) if base is NumberConvention.SHARE_OF_POOR else table


def _ask_for_base(
    table: SummaryTable,
    column: SummaryColumn,
    stand: Sequence[ImportedCell],
    cells: SummaryCells,
    questions: list[ConventionQuestion],
) -> NumberConvention | None:
    """Return what a person said that a group's rate is of; ask where nobody has said it yet."""
    place = make_message("import_question.rate_of_group", column=table.column_place(column))
    question = ConventionQuestion(table.sheet, place, list_samples(stand), _RATE_CHOICES)
    base = cells.answers.get(question.code)
    if base not in _RATE_CHOICES:
        questions.append(question)
    return base


_RATE_CHOICES = (NumberConvention.OWN_RATE, NumberConvention.SHARE_OF_POOR)


def _with_column(
    table: SummaryTable,
    column: SummaryColumn,
    cells: SummaryCells,
    faults: list[Fault],
    questions: list[ConventionQuestion],
) -> SummaryTable:
    if column not in table.positions:
        return table
    stand = collect_column_cells(table, column, cells.rows)
    unsaved = _list_unsaved(table, column, cells)
    if all(is_blank(cell) for cell in stand) and not unsaved:
        return replace(table, blank=table.blank | {column})
    question = ConventionQuestion(table.sheet, table.column_place(column), list_samples(stand), ())
    reading = read_summary_numbers(table, column, stand, cells.answers.get(question.code))
    if reading.choices:
        questions.append(replace(question, choices=reading.choices))
        return replace(table, undecided=table.undecided | {column})
    faults.extend(find_unreadable_cells(table, column, reading))
    faults.extend(find_unsaved_results(table, column, unsaved))
    numbers = dict(_numbers(table.lines, stand, reading))
    kept = {line: value for line, value in numbers.items() if line not in unsaved} if unsaved else numbers
    filled = _list_filled(table, reading, kept)
    return replace(table, values={**table.values, column: kept}, filled={**table.filled, column: filled})


def _list_unsaved(
    table: SummaryTable, column: SummaryColumn, cells: SummaryCells
) -> Mapping[SummaryRow, None]:
    """Return the rows whose formula has no value, in their order; a mapping, for each row is looked up."""
    place = table.positions[column] + 1
    lines = table.lines if cells.unsaved else ()
    return dict.fromkeys(line for line in lines if (line.row, place) in cells.unsaved)


def _list_filled(
    table: SummaryTable, reading: ParsedColumn, kept: Mapping[SummaryRow, float]
) -> tuple[SummaryRow, ...]:
    """Return the rows whose blank cell is taken for nought."""
    return tuple(
        line
        for line, value in zip(table.lines, reading.values, strict=True)
        if value is None and line in kept and not reading.faults
    )


def _numbers(
    lines: Sequence[SummaryRow], stand: Sequence[ImportedCell], reading: ParsedColumn
) -> Iterator[tuple[SummaryRow, float]]:
    """Return the numbers; a blank is zero in a district's row and nothing in a row of sums."""
    for line, cell, value in zip(lines, stand, reading.values, strict=True):
        if value is not None:
            yield line, value
        elif is_blank(cell) and line.kind is LineKind.AREA:
            yield line, 0.0
