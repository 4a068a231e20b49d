"""Find the columns of words below a header: what they say limits their rows, and none holds figures."""

import re
from collections.abc import Iterable, Sequence

from data.importing.cells.cell_words import extract_words
from data.importing.grammar.headings import Heading
from data.importing.grammar.statements import NOTHING, read_statement
from data.importing.grammar.terms import FIGURE_TERMS, SUBJECT_TERMS, Term
from data.importing.model import ImportedCell, ImportedSheet
from data.importing.structure.header import HeaderColumn, SummaryHeader, compute_width, is_year
from data.importing.structure.row_reading import is_number
from data.importing.structure.sorting_cells import names_months

MONTHS = range(1, 13)
MOST_KINDS = 3
"""Different notes of a column that sorts its rows."""

_WORDS = re.compile(r"[^\W\d_]{2}")
_YEAR_NAMES = {"nam", "ky"}
_PLACED = frozenset({Term.PLACE, Term.COMMUNES, Term.CODE, Term.KIND, Term.AREA, Term.NOTE, Term.NUMBER})


def find_word_columns(
    sheet: ImportedSheet, header: SummaryHeader, columns: Sequence[HeaderColumn], indices: Iterable[int]
) -> tuple[HeaderColumn, ...]:
    """Return the columns whose filled cells are all words, all years, or standards, in rows that count."""
    rows = [sheet.rows[index] for index in indices if sum(map(is_number, sheet.rows[index])) > 1]
    named = {one.position: one for one in columns}
    found = []
    for position in range(compute_width(rows)):
        one = named.get(position) or HeaderColumn(position, (), (), Heading(NOTHING))
        cells = [row[position] for row in rows if position < len(row) and row[position] not in (None, "")]
        placed = _is_placed(one) and not (_sort_rows(one, cells, rows) or _names_other_kinds(one, cells))
        if position in (header.unit, header.number) or placed:
            continue
        if cells and (_names_standards(one) or _hold_words(one, cells)):
            found.append(one)
    return tuple(found)


def _sort_rows(
    one: HeaderColumn, cells: Sequence[ImportedCell], rows: Sequence[Sequence[ImportedCell]]
) -> bool:
    """Return whether notes stand in nearly every row and are few: they sort the rows, and are no remarks."""
    return one.said.has(Term.NOTE) and len(set(cells)) <= MOST_KINDS and len(cells) + 1 >= len(rows)


def _names_other_kinds(one: HeaderColumn, cells: Sequence[ImportedCell]) -> bool:
    """Return whether a column of kinds holds other kinds than those of places: 'Loại số liệu'."""
    said = [read_statement(cell) for cell in cells if isinstance(cell, str)]
    return one.said.has(Term.KIND) and not any(each.has(Term.PLACE, Term.COMMUNES) for each in said)


def _hold_words(one: HeaderColumn, cells: Sequence[ImportedCell]) -> bool:
    numbers = (names_months(one) and all(map(_is_month, cells))) or (
        _names_years(one) and all(map(is_year, cells))
    )
    return numbers or all(map(_is_words, cells))


def _names_standards(one: HeaderColumn) -> bool:
    return one.said.has(Term.STANDARD) and not one.said.terms & FIGURE_TERMS


def _is_placed(one: HeaderColumn) -> bool:
    return bool(one.said.terms & _PLACED) and not one.said.terms & SUBJECT_TERMS


def _names_years(one: HeaderColumn) -> bool:
    words = {word for text in one.texts for word in extract_words(text).split()}
    return bool(words & _YEAR_NAMES) and not one.said.terms & FIGURE_TERMS


def _is_month(cell: ImportedCell) -> bool:
    number = float(cell) if isinstance(cell, str) and cell.strip().isdecimal() else cell
    return isinstance(number, float) and number in MONTHS


def _is_words(cell: ImportedCell) -> bool:
    return isinstance(cell, str) and not is_number(cell) and _WORDS.search(cell) is not None
