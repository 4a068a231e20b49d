"""Find the headers of a summary sheet."""

import re
from collections.abc import Iterator, Sequence

from data.importing.cells.cell_words import extract_words, is_phrase
from data.importing.grammar.statements import Statement, read_statement
from data.importing.grammar.terms import SLOTS, SUBJECT_TERMS, Slot, Term
from data.importing.model import ImportedCell
from data.importing.structure.header import ImportedRows, SummaryHeader, compute_width, get_cell_text, is_date
from data.model.area_names import AreaNames
from data.model.areas import Area, AreaKind

MOST_LINES_ABOVE, MOST_UNIT_COLUMN = 60, 12
"""Where the name of the column of units is looked for."""
MOST_HEADER_ROWS = 5
FEWEST_COLUMNS = 2
FEWEST_NAMES = 3
"""Names of districts below one another that show which column holds them, where its header doesn't."""
LONGEST_NAME = 60
NUMBER_NAMES = ("stt", "tt", "so tt", "so thu tu", "thu tu", "no")
_LETTER = re.compile(r"[^\W\d_]")

_COLUMN_TERMS = frozenset().union(
    *(
        SLOTS[slot]
        for slot in (Slot.COUNTED, Slot.CLASS, Slot.MOVEMENT, Slot.MOMENT, Slot.GROUP, Slot.DETAIL)
    ),
    {Term.RATE},
)
_PLACES = frozenset({Term.PLACE, Term.AREA, Term.COMMUNES})
_NO_PLACES = (SUBJECT_TERMS - {Term.THINGS}) | {Term.UNIT_OF_MEASURE, Term.TOTAL, Term.NOTE}


def find_summary_headers(rows: ImportedRows, names: AreaNames) -> tuple[SummaryHeader, ...]:
    """Find every header by the name of its column of units, or by the names of districts below it."""
    found: list[SummaryHeader] = []
    row = 0
    while row < len(rows) and (found or row < MOST_LINES_ABOVE):
        header = _header_at(rows, row) if _has_text(rows[row]) else None
        if header is not None and (not found or header.first > found[-1].last):
            found.append(header)
            row = header.last
        row += 1
    return tuple(found) or tuple(_header_by_names(rows, names))


def _has_text(row: Sequence[ImportedCell]) -> bool:
    return sum(
        isinstance(cell, str) and _LETTER.search(cell) is not None for cell in row
    ) >= FEWEST_COLUMNS or (sum(isinstance(cell, str) for cell in row) == 1)


def _header_at(rows: ImportedRows, row: int) -> SummaryHeader | None:
    places = [
        (column, said)
        for column in range(min(len(rows[row]), MOST_UNIT_COLUMN))
        if (said := _place_name(get_cell_text(rows[row], column))) is not None
    ]
    named = [column for column, said in places if not said.terms <= {Term.AREA}] or [
        column for column, _ in places
    ]
    for column in named:
        if _has_columns(rows, row, column):
            return _around(rows, row, column)
    return None


def _place_name(text: str) -> Statement | None:
    """Return what a cell says if it names a column of units and nothing else."""
    if not text or len(text) >= LONGEST_NAME or any(sign.isdigit() for sign in text):
        return None
    said = read_statement(text)
    fits = said.terms & _PLACES and not said.terms & _NO_PLACES and not said.unknown
    return said if fits else None


def _header_by_names(rows: ImportedRows, names: AreaNames) -> Iterator[SummaryHeader]:
    for column in range(min(compute_width(rows[:MOST_LINES_ABOVE]), MOST_UNIT_COLUMN)):
        placed = [
            row for row in range(len(rows[:MOST_LINES_ABOVE])) if _is_district(rows[row], column, names)
        ]
        if len(placed) >= FEWEST_NAMES:
            first = next(
                (row for row in range(placed[0], -1, -1) if _namings([rows[row]], column) >= FEWEST_COLUMNS),
                None,
            )
            if first is not None and not _is_district(rows[first], column, names):
                yield _around(rows, first, column)
                return


def _is_district(row: Sequence[ImportedCell], column: int, names: AreaNames) -> bool:
    text = get_cell_text(row, column)
    area = names.find(text) if text else None
    return isinstance(area, Area) and area.kind is AreaKind.DISTRICT


def _has_columns(rows: ImportedRows, row: int, unit: int) -> bool:
    near = [
        one
        for one in rows[max(row - 1, 0) : row + 2]
        if not any(_is_stored_number(cell) for cell in one[unit:])
    ]
    return _namings(near, unit) >= FEWEST_COLUMNS


def _is_stored_number(cell: ImportedCell) -> bool:
    return isinstance(cell, float | int) and not isinstance(cell, bool)


def _around(rows: ImportedRows, row: int, unit: int) -> SummaryHeader:
    first, last = row, row
    while (
        first > 0 and row - first < MOST_HEADER_ROWS and _namings([rows[first - 1]], unit) >= FEWEST_COLUMNS
    ):
        first -= 1
    name = get_cell_text(rows[row], unit)
    while last + 1 < len(rows) and last - row < MOST_HEADER_ROWS and _continues(rows[last + 1], unit, name):
        last += 1
    return SummaryHeader(first, last, unit, _number_column(rows[first : last + 1], unit))


def _namings(rows: ImportedRows, unit: int) -> int:
    """Count the different texts right of the units that can name a column."""
    texts = {get_cell_text(row, column) for row in rows for column in range(unit + 1, len(row))}
    return sum(bool(read_statement(text).terms & _COLUMN_TERMS) for text in texts if text)


def _continues(row: Sequence[ImportedCell], unit: int, name: str) -> bool:
    """Return whether a row still names columns; a merged name of the units is blank there or repeated."""
    texts = [get_cell_text(row, column) for column in range(unit + 1, len(row))]
    if get_cell_text(row, unit) in ("", name) and _names_years(row[unit + 1 :]):
        return True
    return (
        get_cell_text(row, unit) in ("", name)
        and any(_LETTER.search(text) or text == "%" for text in texts)
        and not any(_is_stored_number(cell) for cell in row[unit:])
    )


def _names_years(cells: Sequence[ImportedCell]) -> bool:
    """Return whether the filled cells are years or days, different ones beside one another."""
    filled = [cell for cell in cells if cell not in (None, "")]
    return len({str(cell) for cell in filled}) >= FEWEST_COLUMNS and all(map(is_date, filled))


def _number_column(block: ImportedRows, unit: int) -> int | None:
    for row in block:
        for column in range(unit):
            if is_phrase(extract_words(get_cell_text(row, column)), NUMBER_NAMES):
                return column
    return unit - 1 if unit else None
