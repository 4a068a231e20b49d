"""Build the figures of a summary sheet: each district's end of the year, the province's from the total."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from data.importing.cells.number_format import round_as_shown
from data.importing.checks.percents import compute_percent, get_count_column
from data.importing.imported_figure import (
    CellLocation,
    ImportedFigure,
    ImportedReview,
    make_imported_figure,
)
from data.importing.meaning.columns import SummaryColumn, SummaryStage
from data.importing.model import ImportRequest
from data.importing.structure.row_kinds import SummaryRow
from data.importing.summary.table import SummaryTable
from data.model.areas import PROVINCE
from data.model.figures import Group, Key, Unit
from language.message import BilingualText, make_message, render_in_both

GROUPS = (Group.ALL, Group.ETHNIC_MINORITY, Group.KHMER, Group.HOA)
PLACES = 2

PARTS = render_in_both(make_message("imported_note.parts"))
WORKED_OUT = render_in_both(make_message("imported_note.worked_out"))
NOTHING = BilingualText("", "")


@dataclass(frozen=True, slots=True)
class _Source:
    """Rows of one area, and where its figures go."""

    table: SummaryTable
    code: str
    lines: tuple[SummaryRow, ...]


def build_end_figures(
    table: SummaryTable, review: ImportedReview, asked: ImportRequest
) -> Iterator[ImportedFigure]:
    """Build households and percent at the end of the year, by group, of districts and province."""
    for source in _sources(table):
        for group, unit in product(GROUPS, (Unit.PERCENT, Unit.HOUSEHOLDS)):
            column = SummaryColumn(SummaryStage.END, group, unit)
            key = review.key(source.code, table.indicator, group, unit)
            yield from _found(source, column, key, asked)


def build_start_figures(
    table: SummaryTable, before: ImportedReview, asked: ImportRequest
) -> Iterator[ImportedFigure]:
    """Build the figures of the start of the year, as those of the review before."""
    for source in _sources(table):
        for group, unit in product(GROUPS, (Unit.PERCENT, Unit.HOUSEHOLDS)):
            column = SummaryColumn(SummaryStage.START, group, unit)
            if column in table.values:
                key = before.key(source.code, table.indicator, group, unit)
                yield from _found(source, column, key, asked)


def _sources(table: SummaryTable) -> Iterator[_Source]:
    codes = dict.fromkeys(line.area.code for line in table.areas if line.area)
    for code in codes:
        yield _Source(
            table, code, tuple(line for line in table.areas if line.area and line.area.code == code)
        )
    if table.totals:
        yield _Source(table, PROVINCE, table.totals[:1])


def _found(
    source: _Source, column: SummaryColumn, key: Key, asked: ImportRequest
) -> Iterator[ImportedFigure]:
    value, notes = _value(source, column)
    if value is not None:
        table, line = source.table, source.lines[0]
        shown = column if column in table.positions else get_count_column(column)
        spot = CellLocation(table.file, table.sheet, line.row, table.column_place(shown))
        yield ImportedFigure(make_imported_figure(key, value, asked, notes), spot, line.label)


def _value(source: _Source, column: SummaryColumn) -> tuple[float | None, BilingualText]:
    table, lines = source.table, source.lines
    alone = len(lines) == 1
    if column.unit is Unit.HOUSEHOLDS:
        return table.total(lines, column), NOTHING if alone else PARTS
    if alone and column in table.values:
        stated = table.value(lines[0], column)
        return (None if stated is None else round_as_shown(stated, table.places[column])), NOTHING
    whole = table.total(lines, SummaryColumn(SummaryStage.TOTAL, column.group, Unit.HOUSEHOLDS))
    rate = compute_percent(table.total(lines, get_count_column(column)), whole)
    return (round(rate, PLACES) if rate is not None and whole else None), WORKED_OUT
