"""Part a sheet into its tables: each a header with the lines of title above it and the rows below it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from data.importing.grammar.statements import NOTHING, read_statement
from data.importing.grammar.terms import SLOTS, SUBJECT_TERMS, Slot, Term
from data.importing.model import ImportedCell, ImportedSheet
from data.importing.structure.header import HeaderColumn, SummaryHeader, get_header_text, is_year
from data.importing.structure.header_rows import find_summary_headers
from data.importing.structure.row_kinds import LabelColumns
from data.importing.structure.row_reading import is_number
from data.importing.structure.title import SheetTitle, read_title
from data.importing.structure.word_columns import find_word_columns
from data.model.area_names import AreaNames

_SUBJECTS = (
    frozenset().union(*(SLOTS[slot] for slot in SLOTS if slot is not Slot.MEASURE)) - SLOTS[Slot.COUNTED]
)


@dataclass(frozen=True, slots=True)
class SummaryBlock:
    """A table of a sheet: its header and columns, its title, the rows below it, from 0, and those hidden."""

    sheet: ImportedSheet
    header: SummaryHeader
    columns: tuple[HeaderColumn, ...]
    title: SheetTitle
    labels: LabelColumns
    indices: tuple[int, ...]
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[HeaderColumn, ...] = ()


def read_blocks(sheet: ImportedSheet, names: AreaNames, *, with_hidden: bool) -> tuple[SummaryBlock, ...]:
    """Return the tables of a sheet; none where it has no header of a summary."""
    headers = find_summary_headers(sheet.rows, names)
    blocks: list[SummaryBlock] = []
    for number, header in enumerate(headers):
        end = headers[number + 1].first if number + 1 < len(headers) else len(sheet.rows)
        start = _next_title_start(sheet, blocks[-1].header.last + 1, header.first) if blocks else 0
        lines = _list_lines(sheet, _title_start(sheet, start, header.first), header.first)
        rows = tuple(range(header.last + 1, end))
        if blocks and _continues(blocks[-1], header, lines):
            blocks[-1] = replace(blocks[-1], indices=blocks[-1].indices + rows)
            continue
        if blocks:
            blocks[-1] = _without_lines(blocks[-1], lines)
        title = read_title(sheet.name, lines)
        title = _with_first(title, blocks[0].title) if blocks else title
        columns = header.list_columns(sheet.rows)
        blocks.append(SummaryBlock(sheet, header, columns, title, _labels(header, columns), rows))
    shown = (block if with_hidden else _without_hidden(block) for block in blocks)
    return tuple(_with_words(block) for block in shown)


def _continues(before: SummaryBlock, header: SummaryHeader, lines: Sequence[tuple[int, int, str]]) -> bool:
    """Return whether a header repeats that of the table before it, with no new subject above it."""
    rows = before.sheet.rows
    return not _says_subject(lines) and before.header.texts(rows) == header.texts(rows)


def _with_words(block: SummaryBlock) -> SummaryBlock:
    """Mark the columns that hold words instead of figures."""
    words = find_word_columns(block.sheet, block.header, block.columns, block.indices)
    hidden = {one.position for one in block.hidden_columns}
    shown = tuple(one for one in words if one.position not in hidden)
    at = {one.position for one in words}
    columns = tuple(replace(one, words=one.position in at) for one in block.columns)
    return replace(block, columns=columns, labels=replace(block.labels, words=shown))


def _title_start(sheet: ImportedSheet, start: int, header: int) -> int:
    """Return the first row of the lines right above a header; numbers end the table before it."""
    first = header
    while first > start and not any(_is_figure(cell) for cell in sheet.rows[first - 1]):
        first -= 1
    return first


def _is_figure(cell: ImportedCell) -> bool:
    """Return whether a cell holds a number that is no year beside 'Năm:'."""
    return is_number(cell) and not is_year(cell)


def _next_title_start(sheet: ImportedSheet, start: int, header: int) -> int:
    """Return the first row of a later table's title: below the blank row above what says its subject."""
    first = header
    for row in range(header - 1, start - 1, -1):
        blank = all(cell in (None, "") for cell in sheet.rows[row])
        if any(map(_is_figure, sheet.rows[row])) or (
            blank and _says_subject(_list_lines(sheet, first, header))
        ):
            break
        first = row
    return first


def _says_subject(lines: Sequence[tuple[int, int, str]]) -> bool:
    """Return whether lines of title say what a table is of, more than 'tiếp theo' or a unit of measure."""
    said = [read_statement(text) for _, _, text in lines]
    return any(one.years or one.spans or one.terms & _SUBJECTS for one in said)


def _list_lines(sheet: ImportedSheet, first: int, last: int) -> list[tuple[int, int, str]]:
    return [
        (row + 1, column + 1, text)
        for row in range(first, last)
        for column in range(len(sheet.rows[row]))
        if (text := get_header_text(sheet.rows[row], column))
    ]


def _without_lines(block: SummaryBlock, lines: Sequence[tuple[int, int, str]]) -> SummaryBlock:
    first = min((row - 1 for row, _, _ in lines), default=len(block.sheet.rows))
    return replace(block, indices=tuple(index for index in block.indices if index < first))


def _with_first(title: SheetTitle, first: SheetTitle) -> SheetTitle:
    """Let a later table of a sheet share year, standard and kind with the first, not its subject."""
    lines = list(title.lines)
    said = title.said
    year, standard = first.find_year_line(), first.find_standard_line()
    if not said.years and year is not None:
        said, lines = replace(said, years=first.said.years), [*lines, year]
    if standard is not None and title.find_standard_line() is None:
        lines.append(standard)
    if not said.of(Slot.ORIGIN):
        said = replace(said, terms=said.terms | first.said.of(Slot.ORIGIN))
    return replace(title, lines=tuple(lines), said=said, named=NOTHING)


def _labels(header: SummaryHeader, headed: Sequence[HeaderColumn]) -> LabelColumns:
    columns = [one for one in headed if not one.said.terms & SUBJECT_TERMS]
    return LabelColumns(
        header.unit,
        header.number,
        part=next((one.position for one in columns if one.said.has(Term.AREA)), None),
        kind=next((one.position for one in columns if one.said.has(Term.KIND)), None),
        code=next((one.position for one in columns if one.said.has(Term.CODE)), None),
    )


def _without_hidden(block: SummaryBlock) -> SummaryBlock:
    sheet = block.sheet
    hidden = tuple(index for index in block.indices if index + 1 in sheet.hidden_rows)
    columns = tuple(one for one in block.columns if one.position + 1 in sheet.hidden_columns)
    return replace(
        block,
        indices=tuple(index for index in block.indices if index not in set(hidden)),
        hidden_rows=hidden,
        columns=tuple(one for one in block.columns if one not in columns),
        hidden_columns=columns,
    )
