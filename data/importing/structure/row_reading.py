"""Read a row's cells: its name, its area, whether it counts something, and the words beside its numbers."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from data.importing.grammar.restrictions import find_row_restriction
from data.importing.grammar.statements import NOTHING, Statement, merge_statements, read_statement
from data.importing.grammar.terms import Term
from data.importing.model import ImportedCell
from data.importing.structure.header import get_cell_text
from data.importing.structure.row_kinds import PARTS, LabelColumns
from data.importing.structure.sorting_cells import read_sorting_cell
from data.model.areas import Area, AreaKind

SHORTEST_LABEL = 4
"""Letters of a label that stands in the column of numbers: fewer are a number."""
FEWEST_NUMBERS = 3
_ROMAN = re.compile(r"\(?[IVXivx]{1,4}\)?[.)]?|[A-D\u0110][.)]?")
_NUMBERED = re.compile(r"\(?[IV]{1,4}\)?[.)/]\s*\S|[A-D][.)/]\s+\S")
_COLUMN_NUMBER = re.compile(r"\(?([A-Za-z]|[0-9]{1,2})\)?(\s*=.*)?")
_SHORT_PARTS = {"tt": Term.URBAN, "nt": Term.RURAL}
"""Thành thị and nông thôn, as a column of parts abbreviates them."""

_NUMBER = re.compile(r"[-+]?[0-9][0-9.,\s]*(?:%|h[o\u1ed9]\.?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row below the header, before it is known what it is."""

    index: int
    label: str
    numbered: bool
    counted: bool
    part: Term | None
    area: Area | None
    said: Statement
    beside: Statement = NOTHING

    @property
    def goes_on(self) -> bool:
        """Return whether a row without a name goes on with the district above it, merged over both."""
        named = self.part is not None or bool(self.beside.terms or self.beside.years)
        return named and self.area is None and not self.label

    @property
    def restricted(self) -> bool:
        """Return whether the row's words limit what it counts, whatever the standard."""
        return (
            find_row_restriction(replace(self.said, standards=frozenset(), spans=frozenset()), None)
            is not None
        )


def read_row(
    cells: Sequence[ImportedCell], index: int, labels: LabelColumns, used: Sequence[int],
    area_of: Callable[[str], Area | None],
) -> ReadRow | None:  # fmt: skip
    """Read a row; None where it is blank or only numbers the columns."""
    if _numbers_columns(cells):
        return None
    number = get_cell_text(cells, labels.number) if labels.number is not None else ""
    counted = any(is_number(cells[column]) for column in used if column < len(cells))
    label = _label(cells, labels, len(cells) if not counted else labels.unit)
    if not label and not counted:
        return None
    numbered = _ROMAN.fullmatch(number) is not None or _NUMBERED.match(label) is not None
    area = _find_area(cells, label, labels, area_of)
    said = NOTHING if area is not None and area.kind is not AreaKind.PROVINCE else read_statement(label)
    beside = _read_beside(cells, labels) if counted else NOTHING
    part = _part_of(cells, labels) or _only_part(beside)
    return ReadRow(index, label, numbered, counted, part, area, said, beside)


def _read_beside(cells: Sequence[ImportedCell], labels: LabelColumns) -> Statement:
    """Return what a row's cells of words say, each under the standard or the year that its header names."""
    found = []
    for column in labels.words:
        text = _whole_number(cells[column.position]) if column.position < len(cells) else ""
        if text:
            found.append(read_sorting_cell(column, text))
    return merge_statements(found) if found else NOTHING


def _label(cells: Sequence[ImportedCell], labels: LabelColumns, end: int) -> str:
    """Return a row's name; a note may stand in any column before `end`."""
    unit = cells[labels.unit] if labels.unit < len(cells) else None
    if isinstance(unit, float) and unit.is_integer():
        return str(int(unit))
    return get_cell_text(cells, labels.unit) or next(
        (text for column in range(end) if len(text := get_cell_text(cells, column)) >= SHORTEST_LABEL),
        "",
    )


def _find_area(
    cells: Sequence[ImportedCell], label: str, labels: LabelColumns, area_of: Callable[[str], Area | None]
) -> Area | None:
    area = area_of(label) if label else None
    if area is None and label and labels.kind is not None and (kind := get_cell_text(cells, labels.kind)):
        area = area_of(f"{kind} {label}")
    if area is None and labels.code is not None and labels.code < len(cells):
        code = cells[labels.code]
        area = area_of(str(int(code)) if isinstance(code, float) and code.is_integer() else str(code or ""))
    return area


def _part_of(cells: Sequence[ImportedCell], labels: LabelColumns) -> Term | None:
    text = get_cell_text(cells, labels.part) if labels.part is not None else ""
    return _SHORT_PARTS.get(text.strip(".").lower()) or (_only_part(read_statement(text)) if text else None)


def _only_part(said: Statement) -> Term | None:
    parts = said.terms & PARTS
    return next(iter(parts)) if len(parts) == 1 else None


def _numbers_columns(cells: Sequence[ImportedCell]) -> bool:
    """Return whether the row only numbers the columns: A, B, 1, 2 or (1), (2), (3)=(1)+(2)."""
    count = 0
    for cell in cells:
        text = _whole_number(cell)
        if text and _COLUMN_NUMBER.fullmatch(text) is None:
            return False
        count += bool(text)
    return count >= FEWEST_NUMBERS


def _whole_number(cell: ImportedCell) -> str:
    """Return a cell's text, a whole number without its decimal point."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell).strip()


def is_number(cell: ImportedCell) -> bool:
    """Return whether a cell holds a number, stored or typed."""
    if isinstance(cell, str):
        return _NUMBER.fullmatch(cell.strip()) is not None
    return isinstance(cell, float | int) and not isinstance(cell, bool)
