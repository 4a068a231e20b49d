"""Read the words around a tidy table: sheet name, lines above, other columns; they may limit its figures."""

from collections.abc import Iterator, Sequence

from data.errors import Fault, FaultPlace
from data.importing.cells.number_text import is_blank
from data.importing.faults import format_column_letters
from data.importing.grammar.restrictions import PassedOver, find_row_restriction
from data.importing.grammar.standards import list_standards
from data.importing.grammar.statements import Statement, read_statement
from data.importing.grammar.terms import SLOTS, Slot, Term
from data.importing.model import ImportedCell, ImportedSheet
from data.importing.tidy.columns import TidyColumn
from data.importing.tidy.row_keys import TidyKeyReader, TidyRow
from language.message import make_message
from language.text_cleaning import shorten_line

MOST_KINDS, LONGEST_KIND = 6, 40
"""Different texts of a column that sorts its rows, and their characters: more or longer ones are prose."""

LONGEST_SHOWN = 80
"""Characters of a text that a fault shows."""

_SAID_BY_COLUMNS = {
    TidyColumn.INDICATOR: SLOTS[Slot.CLASS] | {Term.DETAIL},
    TidyColumn.GROUP: SLOTS[Slot.GROUP],
    TidyColumn.UNIT: SLOTS[Slot.COUNTED] | SLOTS[Slot.MEASURE],
}
"""What columns of a tidy table say themselves, so that words around it needn't."""

_PERSONS = frozenset({Term.PERSONS})
"""What a unit says only where it is persons: words beside households that say it contradict them."""


def find_surrounding_faults(
    sheet: ImportedSheet, reader: TidyKeyReader, rows: Sequence[TidyRow]
) -> Iterator[Fault]:
    """Find words above a table, in its sheet's name or beside its rows by which its figures are not kept."""
    told = _list_told(reader, rows)
    lines = [(None, sheet.name), *_list_lines(sheet, reader.header.row)]
    for number, text in lines:
        reason = _find_reason(reader, read_statement(text), told)
        yield from _make_fault(reader, reason, text, number, None)
    for position, (number, _), text, reason in _list_limits(sheet, reader, rows):
        if reason is PassedOver.PERSONS or position != reader.header.positions.get(TidyColumn.NOTE):
            yield from _make_fault(reader, reason, text, number, format_column_letters(position + 1))


def find_note_doubts(sheet: ImportedSheet, reader: TidyKeyReader, rows: Sequence[TidyRow]) -> Iterator[Fault]:
    """Find notes beside the rows that call figures a plan, another moment or a part; they pass."""
    for position, (number, _), text, reason in _list_limits(sheet, reader, rows):
        if reason is not PassedOver.PERSONS and position == reader.header.positions.get(TidyColumn.NOTE):
            yield from _make_fault(reader, reason, text, number, format_column_letters(position + 1))


def _list_limits(
    sheet: ImportedSheet, reader: TidyKeyReader, rows: Sequence[TidyRow]
) -> Iterator[tuple[int, TidyRow, str, PassedOver | None]]:
    """Yield the kinds by which other columns sort the rows, with why such rows are not kept."""
    told = _list_told(reader, rows)
    for position, row, text in _list_kinds(sheet, reader, rows):
        counted = told - (_PERSONS - _read_unit(reader, row[1]))
        yield position, row, text, _find_reason(reader, read_statement(text), counted)


def _read_unit(reader: TidyKeyReader, row: Sequence[ImportedCell]) -> frozenset[Term]:
    return read_statement(_read_text(reader.header.cell(row, TidyColumn.UNIT))).terms


def _list_lines(sheet: ImportedSheet, end: int) -> Iterator[tuple[int, str]]:
    for number, row in enumerate(sheet.rows[:end], 1):
        yield from ((number, cell) for cell in row if isinstance(cell, str) and cell.strip())


def _list_kinds(
    sheet: ImportedSheet, reader: TidyKeyReader, rows: Sequence[TidyRow]
) -> Iterator[tuple[int, TidyRow, str]]:
    """Yield the place, the first row and the text of each kind by which another column sorts the rows.

    Notes sort rows too where they are few and short and every word of them is known.
    """
    header, notes = sheet.rows[reader.header.row], reader.header.positions.get(TidyColumn.NOTE)
    known = set(reader.header.positions.values()) - {notes}
    for position in range(len(header)):
        if position in known or is_blank(header[position]):
            continue
        first = _find_first_rows(reader, rows, position, whole=position == notes)
        texts = {text for text, _ in first}
        if len(texts) <= MOST_KINDS and all(len(text) <= LONGEST_KIND for text in texts):
            yield from ((position, row, text) for (text, _), row in first.items())


def _find_first_rows(
    reader: TidyKeyReader, rows: Sequence[TidyRow], position: int, *, whole: bool
) -> dict[tuple[str, frozenset[Term]], TidyRow]:
    """Return the first row of each text and unit; `whole` leaves out texts with words that are not known."""
    first: dict[tuple[str, frozenset[Term]], TidyRow] = {}
    for row in rows:
        text = _read_text(row[1][position] if position < len(row[1]) else None)
        if text and not (whole and read_statement(text).unknown):
            first.setdefault((text, _read_unit(reader, row[1])), row)
    return first


def _read_text(cell: ImportedCell) -> str:
    return cell.strip() if isinstance(cell, str) else ""


def _list_told(reader: TidyKeyReader, rows: Sequence[TidyRow]) -> frozenset[Term]:
    """Return the terms that columns say in every row."""
    return frozenset().union(
        *(
            terms
            for column, terms in _SAID_BY_COLUMNS.items()
            if not any(is_blank(reader.header.cell(row, column)) for _, row in rows)
        )
    )


def _make_fault(
    reader: TidyKeyReader, reason: PassedOver | None, text: str, row: int | None, column: str | None
) -> Iterator[Fault]:
    if reason is not None:
        said = make_message(f"import_reason.{reason}")
        yield FaultPlace(reader.file, reader.sheet, row, column).make_fault(
            make_message("import_fault.whole_table", text=shorten_line(text, LONGEST_SHOWN), reason=said),
            make_message("import_fault.result_of_review"),
            make_message("import_fault.bring_results"),
        )


def _find_reason(reader: TidyKeyReader, said: Statement, told: frozenset[Term]) -> PassedOver | None:
    columns, asked = reader.header.positions, reader.asked
    words = Statement(said.terms - told - {Term.STANDARD} | (said.terms & {Term.HOUSEHOLDS}))
    reason = find_row_restriction(words, asked.standard)
    parts = said.terms & {Term.URBAN, Term.RURAL}
    if reason is None and len(parts) == 1:
        return PassedOver.PART
    if reason is None and TidyColumn.PERIOD not in columns and said.years - {asked.period}:
        return PassedOver.YEAR
    if reason is None and TidyColumn.STANDARD not in columns and list_standards(said) - {asked.standard}:
        return PassedOver.STANDARD
    return reason
