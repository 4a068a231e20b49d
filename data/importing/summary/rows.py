"""Classify the rows below a header: districts, their parts, sections, sums, comparisons, notes."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from data.importing.cells.cell_words import extract_words, has_leading_phrase
from data.importing.grammar.restrictions import find_row_restriction
from data.importing.grammar.statements import NOTHING, Statement, merge_statements, read_statement
from data.importing.grammar.terms import SLOTS, Slot, Term
from data.importing.model import ImportedCell
from data.importing.summary.column_meanings import HeaderColumn
from data.importing.summary.header_rows import ImportedRows, get_cell_text
from data.model.areas import Area, AreaKind

WHOLE_STARTS = ("tong", "toan tinh", "tinh", "ca tinh", "kien giang")
COMMUNE_STARTS = ("xa", "x", "phuong", "p", "thi tran", "tt", "ap", "khu pho", "dac khu")
SHORTEST_LABEL = 4
"""Letters of a label that stands in the column of numbers: fewer are a number."""

FEWEST_NUMBERS = 3
_ROMAN = re.compile(r"\(?[IVXivx]{1,4}\)?[.)]?|[A-D\u0110][.)]?")
_NUMBERED = re.compile(r"\(?[IV]{1,4}\)?[.)/]\s*\S|[A-D][.)/]\s+\S")
_BULLET = re.compile(r"^\s*[-–+*•·]")
_COLUMN_NUMBER = re.compile(r"\(?([A-Za-z]|[0-9]{1,2})\)?(\s*=.*)?")
_NUMBER = re.compile(r"[-+]?[0-9][0-9.,\s]*%?")
_PARTS = frozenset({Term.URBAN, Term.RURAL})
_CLASSES = SLOTS[Slot.CLASS] - {Term.EVERYONE}
_COMPARED = frozenset(
    {Term.CHANGE, Term.PLAN, Term.FORECAST, Term.TARGET, Term.OTHER_MEASURE, Term.RATE, Term.SHARE}
)


class SummaryRowKind(StrEnum):
    """What a row counts, or what it is besides."""

    AREA = "area"
    PART = "part"
    COMMUNE = "commune"
    SECTION = "section"
    TOTAL = "total"
    COMPARISON = "comparison"
    NOTE = "note"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, eq=False)
class SummaryRow:
    """A row with numbers: `index` counts from 0; `area` is None for a sum and for a name that fits none.

    `part` is the town or the country of its area, `owner` the index of the row that it is a part of, `said`
    what the row's own cells of words add to it. A row equals itself alone, which is quick to look up.
    """

    index: int
    label: str
    kind: SummaryRowKind
    section: int
    area: Area | None = None
    part: Term | None = None
    owner: int | None = None
    said: Statement = NOTHING

    @property
    def row(self) -> int:
        """Return the row's number as a spreadsheet counts it."""
        return self.index + 1


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section: its number, the row that opens it, its words and what they say."""

    number: int
    index: int
    label: str
    said: Statement


@dataclass(frozen=True, slots=True)
class ClassifiedRows:
    """The rows that count something, the rows passed over, and the sections by number."""

    lines: tuple[SummaryRow, ...]
    passed: tuple[SummaryRow, ...]
    sections: Mapping[int, SectionRow]


@dataclass(frozen=True, slots=True)
class LabelColumns:
    """The columns in which names, numbers, kinds, codes and parts of areas stand; all count from 0.

    `words` are the columns of words that belong to none of these: what they say limits their rows.
    """

    unit: int
    number: int | None
    part: int | None = None
    kind: int | None = None
    code: int | None = None
    words: tuple[HeaderColumn, ...] = ()


@dataclass(frozen=True, slots=True)
class _Row:
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


@dataclass(slots=True)
class _Body:
    """What is known of the rows so far, from the top down."""

    parted: bool
    last_counted: int
    years: frozenset[int]
    lines: list[SummaryRow] = field(default_factory=list)
    passed: list[SummaryRow] = field(default_factory=list)
    sections: dict[int, SectionRow] = field(default_factory=dict)
    section: int = 0
    closed: bool = False
    owner: SummaryRow | None = None
    said: Statement = NOTHING

    def add(self, row: _Row) -> None:
        """Take a row for what it is."""
        if row.goes_on and self.owner is not None:
            self._line(row, SummaryRowKind.AREA, area=self.owner.area)
        elif row.area is not None and row.area.kind is not AreaKind.PROVINCE:
            self._area(row)
        else:
            self._words(row)

    def _area(self, row: _Row) -> None:
        if self.closed:
            self._open(row, "", replace_parts(self.said))
        self.owner = self._line(row, SummaryRowKind.AREA, area=row.area)

    def _words(self, row: _Row) -> None:
        said = row.said
        if said.has(Term.NOTE) or (not row.counted and row.index > self.last_counted):
            self._pass(row, SummaryRowKind.NOTE)
        elif (said.unknown and row.area is None) or (_names_standard(said) and not self._heads(row)):
            self._unknown(row)
        elif self._compares(row):
            self._pass(row, SummaryRowKind.COMPARISON)
        elif self._heads(row) and (row.restricted or _names_standard(said)):
            self._section(row)
        elif said.has(Term.TOTAL, Term.WHOLE) or row.area is not None:
            self._total(row)
        else:
            self._understood(row)

    def _understood(self, row: _Row) -> None:
        """Take a row whose words are all known, and which neither sums up nor compares."""
        said = row.said
        if said.terms & _CLASSES or (said.years and self._heads(row)):
            self._section(row)
        elif said.terms & _PARTS and len(said.terms & _PARTS) == 1:
            self._part(row)
        elif said.has(Term.COMMUNES) and self.owner is not None and row.counted:
            self._line(row, SummaryRowKind.COMMUNE, owner=self.owner.index)
        elif said.terms & {Term.AREA, Term.PLACE, Term.ZONE, *SLOTS[Slot.GROUP]}:
            self._section(row)
        elif row.counted:
            self._unknown(row)
        elif row.numbered or said.terms:
            self._section(row)
        else:
            self._pass(row, SummaryRowKind.NOTE)

    def _heads(self, row: _Row) -> bool:
        """Return whether a row opens a section of districts below it: it counts nothing, or sums them up."""
        if row.index > self.last_counted:
            return False
        return not row.counted or row.numbered or (self.owner is None and not self.closed)

    def _compares(self, row: _Row) -> bool:
        """Return whether a row counts something else than the table, and no districts stand below it."""
        other = row.said.terms & _COMPARED or not row.said.years <= self.years
        total = row.said.has(Term.TOTAL, Term.WHOLE) and row.restricted
        return row.counted and bool(other or total) and not self._heads(row)

    def _unknown(self, row: _Row) -> None:
        commune = has_leading_phrase(extract_words(row.label), COMMUNE_STARTS)
        if row.counted and commune and self.owner is not None:
            self._line(row, SummaryRowKind.COMMUNE, owner=self.owner.index)
        elif row.numbered or not row.counted:
            self._pass(row, SummaryRowKind.UNKNOWN)
            self._open(row, row.label, row.said)
        else:
            self._line(row, SummaryRowKind.AREA)

    def _total(self, row: _Row) -> None:
        sum_of_part = row.said.terms & _PARTS
        if not row.counted:
            self._pass(row, SummaryRowKind.NOTE)
            return
        self._line(row, SummaryRowKind.SECTION if sum_of_part else SummaryRowKind.TOTAL)
        self.closed, self.owner = True, None

    def _section(self, row: _Row) -> None:
        said = row.said
        if said.terms & _PARTS and not said.terms & _CLASSES and not row.restricted:
            said = replace(self.said, terms=said.terms | (self.said.terms - _PARTS),
                           years=said.years or self.said.years)  # fmt: skip
        self._open(row, row.label, said)
        if row.counted:
            self._line(row, SummaryRowKind.SECTION)

    def _part(self, row: _Row) -> None:
        """Take a row of town or country for a part of the district above it, or for a section."""
        if row.counted and self.parted and self.owner is not None and not row.numbered:
            part = next(iter(row.said.terms & _PARTS))
            self._line(row, SummaryRowKind.PART, owner=self.owner.index, part=part)
        else:
            self._section(row)

    def _open(self, row: _Row, label: str, said: Statement) -> None:
        self.section += 1
        self.closed, self.said = False, said
        self.owner = None if label else self.owner
        self.sections[self.section] = SectionRow(self.section, row.index, label, said)

    def _line(
        self, row: _Row, kind: SummaryRowKind, *, area: Area | None = None, owner: int | None = None,
        part: Term | None = None,
    ) -> SummaryRow:  # fmt: skip
        of_section = (
            next(iter(self.said.terms & _PARTS), None) if len(self.said.terms & _PARTS) == 1 else None
        )
        line = SummaryRow(
            row.index, row.label, kind, self.section, area, part or row.part or of_section, owner, row.beside
        )
        if row.counted or area is not None:
            self.lines.append(line)
        return line

    def _pass(self, row: _Row, kind: SummaryRowKind) -> None:
        self.passed.append(SummaryRow(row.index, row.label, kind, self.section))


def _names_standard(said: Statement) -> bool:
    """Return whether a row names a standard or a span of years, which only a title or a header may."""
    return said.has(Term.STANDARD) or bool(said.standards or said.spans)


def replace_parts(said: Statement) -> Statement:
    """Return what a section says without its town or country."""
    return replace(said, terms=said.terms - _PARTS)


def classify_summary_rows(
    rows: ImportedRows,
    indices: Iterable[int],
    labels: LabelColumns,
    used: Iterable[int],
    area_of: Callable[[str], Area | None],
    years: frozenset[int] = frozenset(),
) -> ClassifiedRows:
    """Return what every row is, in the order of the sheet; rows that number the columns fall away."""
    columns = tuple(used)
    found = [
        row for index in indices if (row := _row(rows[index], index, labels, columns, area_of)) is not None
    ]
    last = max((row.index for row in found if row.counted or row.area is not None), default=-1)
    body = _Body(_has_parts(found), last, years)
    for row in found:
        body.add(row)
    lines = _with_parts_as_areas(body.lines, {row.index for row in found if row.counted})
    return ClassifiedRows(tuple(lines), tuple(body.passed), body.sections)


def _has_parts(rows: Sequence[_Row]) -> bool:
    """Return whether rows of town and country stand below districts: with a dash, or more than once each."""
    counted = [row for row in rows if row.area is None and row.counted and not row.numbered]
    parts = [row for row in counted if row.said.terms & _PARTS and not row.said.has(Term.TOTAL, Term.WHOLE)]
    return len(parts) > len(_PARTS) or any(_BULLET.match(row.label) for row in parts)


def _row(
    cells: Sequence[ImportedCell], index: int, labels: LabelColumns, used: Sequence[int],
    area_of: Callable[[str], Area | None],
) -> _Row | None:  # fmt: skip
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
    return _Row(index, label, numbered, counted, part, area, said, beside)


def _read_beside(cells: Sequence[ImportedCell], labels: LabelColumns) -> Statement:
    """Return what a row's cells of words say, each under the standard or the year that its header names."""
    found = []
    for column in labels.words:
        text = _whole_number(cells[column.position]) if column.position < len(cells) else ""
        if text:
            said = read_statement(text)
            found.append(replace(said, terms=said.terms | (column.said.terms & {Term.STANDARD})))
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
    return _only_part(read_statement(text)) if text else None


def _only_part(said: Statement) -> Term | None:
    parts = said.terms & _PARTS
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


def _with_parts_as_areas(lines: Sequence[SummaryRow], counted: set[int]) -> list[SummaryRow]:
    """Let town and country stand for a district whose own row has no numbers."""
    owners = {line.owner for line in lines if line.kind is SummaryRowKind.PART}
    empty = {line.index: line for line in lines if line.index in owners and line.index not in counted}
    found = []
    for line in lines:
        if line.kind is SummaryRowKind.PART and line.owner in empty:
            area = empty[line.owner].area
            found.append(replace(line, kind=SummaryRowKind.AREA, area=area, owner=None))
        elif line.index not in empty:
            found.append(line)
    return found


def resolve_totals(lines: Sequence[SummaryRow]) -> tuple[SummaryRow, ...]:
    """Make sums of sections what only seemed totals: all below the first area but the last."""
    first = next((line.index for line in lines if line.kind is SummaryRowKind.AREA), 0)
    sums = [line for line in lines if line.kind is SummaryRowKind.TOTAL and line.index > first]
    above = any(line.kind is SummaryRowKind.TOTAL and line.index < first for line in lines)
    parts = set(sums if above and not _whole(sums[-1:]) else sums[:-1])
    return tuple(replace(line, kind=SummaryRowKind.SECTION) if line in parts else line for line in lines)


def _whole(lines: Sequence[SummaryRow]) -> bool:
    return any(has_leading_phrase(extract_words(line.label), WHOLE_STARTS) for line in lines)
