"""Classify rows from the top down: districts, their parts, sections, sums, comparisons, notes."""

from dataclasses import dataclass, field, replace

from data.importing.cells.cell_words import extract_words, has_leading_phrase
from data.importing.grammar.statements import NOTHING, Statement
from data.importing.grammar.terms import SLOTS, Slot, Term
from data.importing.structure.row_kinds import (
    COMMUNE_STARTS,
    COMPARED,
    PARTS,
    SectionRow,
    SummaryRow,
    SummaryRowKind,
    names_standard,
    replace_parts,
)
from data.importing.structure.row_reading import ReadRow
from data.model.areas import Area, AreaKind

_CLASSES = SLOTS[Slot.CLASS] - {Term.EVERYONE}


@dataclass(slots=True)
class RowClassifier:
    """What is known of the rows so far, from the top down."""

    parted: bool
    last_counted: int
    years: frozenset[int]
    repeated: frozenset[str] = frozenset()
    lines: list[SummaryRow] = field(default_factory=list)
    passed: list[SummaryRow] = field(default_factory=list)
    sections: dict[int, SectionRow] = field(default_factory=dict)
    section: int = 0
    closed: bool = False
    owner: SummaryRow | None = None
    said: Statement = NOTHING

    def add(self, row: ReadRow) -> None:
        """Take a row for what it is."""
        if row.goes_on and self.owner is not None:
            self._line(row, SummaryRowKind.AREA, area=self.owner.area)
        elif row.area is not None and row.area.kind is not AreaKind.PROVINCE:
            self._area(row)
        else:
            self._words(row)

    def _area(self, row: ReadRow) -> None:
        if self.closed:
            self._open(row, "", replace_parts(self.said))
        self.owner = self._line(row, SummaryRowKind.AREA, area=row.area)

    def _words(self, row: ReadRow) -> None:
        said = row.said
        if said.has(Term.NOTE) or (not row.counted and row.index > self.last_counted):
            self._pass(row, SummaryRowKind.NOTE)
        elif row.label in self.repeated and self.owner is not None:
            self._pass(row, SummaryRowKind.BELOW)
        elif (said.unknown and row.area is None) or (names_standard(said) and not self._heads(row)):
            self._unknown(row)
        elif self._compares(row):
            self._pass(row, SummaryRowKind.COMPARISON)
        elif self._heads(row) and (row.restricted or names_standard(said)):
            self._section(row)
        elif said.has(Term.TOTAL, Term.WHOLE) or row.area is not None:
            self._total(row)
        else:
            self._understood(row)

    def _understood(self, row: ReadRow) -> None:
        """Take a row whose words are all known, and which neither sums up nor compares."""
        said = row.said
        if said.terms & _CLASSES or (said.years and self._heads(row)):
            self._section(row)
        elif said.terms & PARTS and len(said.terms & PARTS) == 1:
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

    def _heads(self, row: ReadRow) -> bool:
        """Return whether a row opens a section of districts below it: it counts nothing, or sums them up."""
        if row.index > self.last_counted:
            return False
        return not row.counted or row.numbered or (self.owner is None and not self.closed)

    def _compares(self, row: ReadRow) -> bool:
        """Return whether a row counts something else than the table, and no districts stand below it."""
        other = row.said.terms & COMPARED or not row.said.years <= self.years
        total = row.said.has(Term.TOTAL, Term.WHOLE) and row.restricted
        return row.counted and bool(other or total) and not self._heads(row)

    def _unknown(self, row: ReadRow) -> None:
        commune = has_leading_phrase(extract_words(row.label), COMMUNE_STARTS)
        if row.counted and commune and self.owner is not None:
            self._line(row, SummaryRowKind.COMMUNE, owner=self.owner.index)
        elif row.numbered or not row.counted:
            self._pass(row, SummaryRowKind.UNKNOWN)
            self._open(row, row.label, row.said)
        else:
            self._line(row, SummaryRowKind.AREA)

    def _total(self, row: ReadRow) -> None:
        sum_of_part = row.said.terms & PARTS
        if not row.counted:
            self._pass(row, SummaryRowKind.NOTE)
            return
        self._line(row, SummaryRowKind.SECTION if sum_of_part else SummaryRowKind.TOTAL)
        self.closed, self.owner = True, None

    def _section(self, row: ReadRow) -> None:
        said = row.said
        if said.terms & PARTS and not said.terms & _CLASSES and not row.restricted:
            said = replace(self.said, terms=said.terms | (self.said.terms - PARTS),
                           years=said.years or self.said.years)  # fmt: skip
        self._open(row, row.label, said)
        if row.counted:
            self._line(row, SummaryRowKind.SECTION)

    def _part(self, row: ReadRow) -> None:
        """Take a row of town or country for a part of the district above it, or for a section."""
        if row.counted and self.parted and self.owner is not None and not row.numbered:
            part = next(iter(row.said.terms & PARTS))
            self._line(row, SummaryRowKind.PART, owner=self.owner.index, part=part)
        else:
            self._section(row)

    def _open(self, row: ReadRow, label: str, said: Statement) -> None:
        self.section += 1
        self.closed, self.said = False, said
        self.owner = None if label else self.owner
        self.sections[self.section] = SectionRow(self.section, row.index, label, said)

    def _line(
        self, row: ReadRow, kind: SummaryRowKind, *, area: Area | None = None, owner: int | None = None,
        part: Term | None = None,
    ) -> SummaryRow:  # fmt: skip
        of_section = next(iter(self.said.terms & PARTS), None) if len(self.said.terms & PARTS) == 1 else None
        line = SummaryRow(
            row.index, row.label, kind, self.section, area, part or row.part or of_section, owner, row.beside
        )
        if row.counted or area is not None:
            self.lines.append(line)
        return line

    def _pass(self, row: ReadRow, kind: SummaryRowKind) -> None:
        self.passed.append(SummaryRow(row.index, row.label, kind, self.section))
