"""Classify the rows below a header: districts, sections, sums, notes."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from data.importing.cells.cell_words import extract_words, has_leading_phrase, has_phrase, is_phrase
from data.importing.model import ImportedCell
from data.importing.summary.header_rows import ImportedRows, SummaryHeader, get_cell_text
from data.model.areas import Area

SECTION_WORDS = ("khu vuc", "thanh thi", "nong thon")
SUM_STARTS = ("tong", "cong", "toan tinh", "toan huyen", "cong chung", "tong cong")
WHOLE_STARTS = ("tong", "toan tinh")
PROVINCE_NAMES = ("tinh kien giang", "kien giang", "toan tinh kien giang", "ca tinh")
_ROMAN = re.compile(r"\(?[IVXivx]{1,4}\)?[.)]?")
_NUMBERED = re.compile(r"\(?[IV]{1,4}\)?[.)]\s+\S")
_COLUMN_NUMBER = re.compile(r"\(?([A-Za-z]|[0-9]{1,2})\)?(\s*=.*)?")
_NUMBER = re.compile(r"[-+]?[0-9][0-9.,\s]*%?")


SHORTEST_LABEL = 4
"""Letters of a label that stands in the column of numbers: fewer are a number."""

FEWEST_NUMBERS = 3


class SummaryRowKind(StrEnum):
    """What a row with numbers counts."""

    AREA = "area"
    SECTION = "section"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """A row with numbers: `index` counts from 0; `area` is None for a sum and for a name that fits none."""

    index: int
    label: str
    kind: SummaryRowKind
    section: int
    area: Area | None = None

    @property
    def row(self) -> int:
        """Return the row's number as a spreadsheet counts it."""
        return self.index + 1


@dataclass(frozen=True, slots=True)
class _Row:
    """A row below the header, before it is known what it is."""

    index: int
    label: str
    numbered: bool
    counted: bool


def classify_summary_rows(
    rows: ImportedRows, heading: SummaryHeader, used: Iterable[int], area_of: Callable[[str], Area | None]
) -> tuple[SummaryRow, ...]:
    """Return the rows that count something, in the order of the sheet, without notes and captions."""
    columns = tuple(used)
    found = [_row(rows[index], index, heading, columns) for index in range(heading.last + 1, len(rows))]
    return _resolved(_lines([row for row in found if row is not None], area_of))


def _row(
    cells: Sequence[ImportedCell], index: int, heading: SummaryHeader, used: Sequence[int]
) -> _Row | None:
    if _numbers_columns(cells):
        return None
    number = get_cell_text(cells, heading.number) if heading.number is not None else ""
    label = get_cell_text(cells, heading.unit) or next(
        (
            text
            for column in range(heading.unit)
            if len(text := get_cell_text(cells, column)) >= SHORTEST_LABEL
        ),
        "",
    )
    counted = any(_is_number(cells[column]) for column in used if column < len(cells))
    if not label and not counted:
        return None
    numbered = _ROMAN.fullmatch(number) is not None or _NUMBERED.match(label) is not None
    return _Row(index, label, numbered, counted)


def _numbers_columns(cells: Sequence[ImportedCell]) -> bool:
    """Return whether the row only numbers the columns: A, B, 1, 2 or (1), (2), (3)=(1)+(2)."""
    filled = [text for cell in cells if (text := _whole_number(cell))]
    return len(filled) >= FEWEST_NUMBERS and all(_COLUMN_NUMBER.fullmatch(text) for text in filled)


def _whole_number(cell: ImportedCell) -> str:
    """Return a cell's text, a whole number without its decimal point."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell).strip()


def _is_number(cell: ImportedCell) -> bool:
    if isinstance(cell, str):
        return _NUMBER.fullmatch(cell.strip()) is not None
    return isinstance(cell, float | int) and not isinstance(cell, bool)


def _lines(rows: Sequence[_Row], area_of: Callable[[str], Area | None]) -> list[SummaryRow]:
    """Return each row's kind; a sum that names no section counts as a total until more is known."""
    lines: list[SummaryRow] = []
    section, closed = 0, False
    for row in rows:
        kind, area = _kind(row, area_of)
        opens = kind is None or (kind is SummaryRowKind.AREA and closed)
        section, closed = (
            section + opens,
            (closed and not opens) or kind in (SummaryRowKind.SECTION, SummaryRowKind.TOTAL),
        )
        if row.counted or area is not None:
            lines.append(SummaryRow(row.index, row.label, kind or SummaryRowKind.SECTION, section, area))
    return lines


def _kind(row: _Row, area_of: Callable[[str], Area | None]) -> tuple[SummaryRowKind | None, Area | None]:
    """Return a row's kind by its name; None for the heading of a section, with or without its sums."""
    words = extract_words(row.label)
    if has_leading_phrase(words, SUM_STARTS) or is_phrase(words, PROVINCE_NAMES):
        return (SummaryRowKind.SECTION if has_phrase(words, SECTION_WORDS) else SummaryRowKind.TOTAL), None
    area = area_of(row.label)
    if area is None and (has_phrase(words, SECTION_WORDS) or row.numbered):
        return None, None
    return SummaryRowKind.AREA, area


def _resolved(lines: Sequence[SummaryRow]) -> tuple[SummaryRow, ...]:
    """Make sums of sections what only seemed totals: all below the first area but the last."""
    first = next((line.index for line in lines if line.kind is SummaryRowKind.AREA), 0)
    sums = [line for line in lines if line.kind is SummaryRowKind.TOTAL and line.index > first]
    above = any(line.kind is SummaryRowKind.TOTAL and line.index < first for line in lines)
    parts = sums if above and not _whole(sums[-1:]) else sums[:-1]
    return tuple(replace(line, kind=SummaryRowKind.SECTION) if line in parts else line for line in lines)


def _whole(lines: Sequence[SummaryRow]) -> bool:
    return any(has_leading_phrase(extract_words(line.label), WHOLE_STARTS) for line in lines)
