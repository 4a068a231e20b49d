"""Read the numbers of one indicator in one table, with what keeps them from being figures."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from data.importing.cells.number_columns import read_number_column
from data.importing.cells.number_readings import NumberKind
from data.importing.grammar.restrictions import PassedOver
from data.importing.meaning.column_meanings import ColumnMeaning, list_positions
from data.importing.meaning.column_questions import SettledColumns
from data.importing.meaning.columns import ESSENTIAL
from data.importing.model import ImportedCell
from data.importing.structure.blocks import SummaryBlock
from data.importing.structure.row_kinds import ClassifiedRows, SummaryRow
from data.importing.summary.column_values import SummaryCells, fill_table
from data.importing.summary.missing_columns import find_blank_columns, find_missing_columns
from data.importing.summary.sheet_model import ReadTable, SummarySheet, SummaryTask, get_own_year
from data.importing.summary.table import SummaryTable
from data.model.figures import Group, Indicator


def read_table(
    settled: SettledColumns, meanings: tuple[ColumnMeaning, ...], lines: tuple[SummaryRow, ...],
    indicator: Indicator, task: SummaryTask,
) -> SummarySheet:  # fmt: skip
    """Read the numbers of one indicator in some rows of a table."""
    block = settled.block
    positions = list_positions(meanings, indicator, task.review.period, get_own_year(block))
    rows = ClassifiedRows(lines, (), {})
    faults = tuple(find_missing_columns(settled, meanings, positions, indicator, task))
    if faults or not positions.keys() >= set(ESSENTIAL):
        return SummarySheet(block, rows, meanings, faults=faults)
    table = SummaryTable(task.file, block.sheet.name, indicator, positions, lines, {})
    table = _with_headers(table, meanings)
    read = fill_table(table, SummaryCells(block.sheet.rows, block.sheet.unsaved, task.asked.answers))
    read = replace(read, table=_with_persons(read.table, block, meanings))
    blank = tuple(find_blank_columns(read.table, block))
    return SummarySheet(
        block, rows, meanings, (ReadTable(read.table, meanings),), (*blank, *read.faults), read.questions
    )


def _with_headers(table: SummaryTable, meanings: Sequence[ColumnMeaning]) -> SummaryTable:
    """Note which columns their counts must prove, and which say themselves what they are a rate of."""
    at = {one.position: one for one in meanings}
    proof = frozenset(column for column, place in table.positions.items() if at[place].proof)
    own = frozenset(column for column, place in table.positions.items() if at[place].header.said.base)
    return replace(table, proof=proof, own=own)


def _with_persons(
    table: SummaryTable, block: SummaryBlock, meanings: Sequence[ColumnMeaning]
) -> SummaryTable:
    """Read the persons beside the households as witnesses; they are not kept, their faults don't count."""
    values = dict(table.values)
    for one in meanings:
        if one.column is None or not _counts_persons(one, table.indicator) or one.column in values:
            continue
        cells = [row[one.position] if one.position < len(row) else None for row in _rows_of(table, block)]
        reading = read_number_column(cells, NumberKind.COUNT)
        if not reading.faults and not reading.choices:
            pairs = zip(table.lines, reading.values, strict=True)
            values[one.column] = {line: value for line, value in pairs if value is not None}
    return replace(table, values=values)


def _counts_persons(meaning: ColumnMeaning, indicator: Indicator) -> bool:
    """Return whether a column counts everyone's persons, of the indicator or of all households."""
    everyone = meaning.column is not None and meaning.column.group is Group.ALL
    return everyone and meaning.reason is PassedOver.PERSONS and meaning.indicator in (None, indicator)


def _rows_of(table: SummaryTable, block: SummaryBlock) -> Iterator[Sequence[ImportedCell]]:
    yield from (block.sheet.rows[line.index] for line in table.lines)
