"""Describe what was understood of a summary sheet, table by table."""

from collections.abc import Iterator, Sequence

from data.errors import Fault
from data.importing.grammar.statements import NOTHING
from data.importing.limits import COLUMNS_LISTED, ROWS_LISTED, TABLES_LISTED
from data.importing.meaning.understand_columns import understand_columns
from data.importing.sheet_layouts import BookReading
from data.importing.structure.blocks import SummaryBlock
from data.importing.structure.review import ChosenReview
from data.importing.summary.describe_columns import (
    describe_column,
    describe_headless_column,
    describe_hidden_column,
    describe_unit_column,
    list_headless_columns,
    shorten_note,
)
from data.importing.summary.describe_rows import describe_rows
from data.importing.summary.sheet_model import SummarySheet
from data.importing.understanding import UnderstoodColumn, UnderstoodTable
from language.message import Text, make_message


def describe_table(
    block: SummaryBlock, sheet: SummarySheet | None, review: ChosenReview, other: Sequence[Fault]
) -> UnderstoodTable:
    """Describe a table, whether it is taken or not."""
    taken = sheet is not None and bool(sheet.tables)
    rows = [*describe_rows(sheet, block)] if sheet else []
    year, standard = block.title.find_year_line(), block.title.find_standard_line()
    own = review.period in block.title.years
    return UnderstoodTable(
        sheet=block.sheet.name,
        taken=taken,
        reason="" if taken else _reason_of_table(sheet, other),
        title=_list_title_lines(block),
        year=review.period if taken else None,
        year_cell=(year.address or block.sheet.name) if year and own else "",
        standard=review.standard if taken else None,
        standard_cell=(standard.address or block.sheet.name) if standard else "",
        standard_follows_year=review.follows_year,
        columns=tuple(_describe_columns(block, sheet, review)[: COLUMNS_LISTED.value]),
        rows=tuple(rows[: ROWS_LISTED.value]),
        more_rows=max(len(rows) - ROWS_LISTED.value, 0),
    )


def _describe_columns(
    block: SummaryBlock, sheet: SummarySheet | None, review: ChosenReview
) -> list[UnderstoodColumn]:
    """Describe the columns of a table from left to right, then those that are hidden or have no header."""
    meanings = (
        sheet.meanings
        if sheet
        else understand_columns(block.columns, block.title, NOTHING, review.period, review.standard)
    )
    columns = [describe_unit_column(block), *(describe_column(one, sheet, block) for one in meanings)]
    columns += [describe_hidden_column(one) for one in block.hidden_columns]
    columns += [describe_headless_column(position) for position in list_headless_columns(block)]
    return columns


def _list_title_lines(block: SummaryBlock) -> tuple[str, ...]:
    lines = block.title.lines[: COLUMNS_LISTED.value]
    return tuple(f"{line.address}: {shorten_note(line.text)}" for line in lines)


def limit_tables(tables: Sequence[UnderstoodTable]) -> tuple[UnderstoodTable, ...]:
    """Keep as many tables as are listed, those that are taken first."""
    return tuple(sorted(tables, key=lambda one: not one.taken)[: TABLES_LISTED.value])


def describe_left_out(sheets: BookReading) -> Iterator[UnderstoodTable]:
    """Describe the sheets that were not read at all."""
    for name in sheets.hidden:
        yield UnderstoodTable(name, taken=False, reason=make_message("import_reason.hidden"))
    for name in sheets.unread:
        yield UnderstoodTable(name, taken=False, reason=make_message("import_reason.no_table"))


def _reason_of_table(sheet: SummarySheet | None, other: Sequence[Fault]) -> Text:
    if other:
        return make_message("import_reason.other_review", found=other[0].found)
    if sheet is not None and sheet.whole is not None:
        return make_message(f"import_reason.{sheet.whole.reason}")
    return make_message("import_reason.faulty")
