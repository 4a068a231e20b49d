"""Find what each column of a summary sheet means: by its own words, then by its neighbours and the title."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from data.importing.grammar.headings import Heading
from data.importing.grammar.restrictions import REASONS_OF_WORDS, PassedOver
from data.importing.grammar.standards import list_standards
from data.importing.grammar.statements import Statement, read_statement
from data.importing.grammar.terms import FIGURE_TERMS, SUBJECT_TERMS, Slot, Term
from data.importing.summary.columns import SummaryColumn, SummaryStage
from data.importing.summary.title import INDICATORS, SheetTitle
from data.model.figures import Group, Indicator, Unit
from data.model.standards import Standard

STAGES = {
    Term.ESCAPED: SummaryStage.ESCAPED,
    Term.FELL_BACK: SummaryStage.FELL_BACK,
    Term.NEW: SummaryStage.NEW,
}
GROUPS = {Term.MINORITY: Group.ETHNIC_MINORITY, Term.KHMER: Group.KHMER, Term.HOA: Group.HOA}
MULTIDIMENSIONAL_FROM = 2022
"""The first review in which 'nghèo đa chiều' stands for the poor and the near-poor together."""

_STRUCTURE = frozenset({Term.PLACE, Term.AREA, Term.NUMBER, Term.CODE, Term.KIND, Term.NOTE, Term.COMMUNES})


@dataclass(frozen=True, slots=True)
class HeaderColumn:
    """A column's place from 0, the addresses and texts of the cells above it, and what they say together.

    A column of `words` holds no figures: its cells speak of their rows.
    """

    position: int
    cells: tuple[str, ...]
    texts: tuple[str, ...]
    heading: Heading
    words: bool = False

    @property
    def said(self) -> Statement:
        """Return what the cells say together."""
        return self.heading.said


@dataclass(frozen=True, slots=True)
class ColumnMeaning:
    """A column's full meaning, as far as it has one, or why it is passed over.

    `indicator` is None for households of every kind. `proof` says that only the counts can show whose rate
    it is.
    """

    header: HeaderColumn
    column: SummaryColumn | None = None
    indicator: Indicator | None = None
    year: int | None = None
    reason: PassedOver | None = None
    proof: bool = False

    @property
    def position(self) -> int:
        """Return the column's place, from 0."""
        return self.header.position

    @property
    def named(self) -> bool:
        """Return whether the column's own words name its indicator."""
        return bool(self.header.said.terms & INDICATORS.keys())


def understand_columns(
    headers: Sequence[HeaderColumn],
    title: SheetTitle,
    section: Statement,
    year: int | None,
    standard: Standard | None,
) -> tuple[ColumnMeaning, ...]:
    """Return each column's meaning, from left to right; `section` is what rows below the header add to it.

    Columns that name another standard than the one that is read are passed over.
    """
    everyone = any(_is_everyone(one.said) and not one.said.of(Slot.GROUP) for one in headers)
    found: list[ColumnMeaning] = []
    for header in headers:
        beside = _list_classes_beside(header, headers)
        reader = _ColumnReader(header, title, section, year, standard, tuple(found), everyone, beside)
        found.append(reader.read())
    return tuple(found)


def _list_classes_beside(header: HeaderColumn, headers: Sequence[HeaderColumn]) -> frozenset[Term]:
    """Return the classes of the columns under the same wide heading that names a group: 'DTTS' over both."""
    if len(header.cells) < 2 or not read_statement(header.texts[0]).of(Slot.GROUP):  # noqa: PLR2004
        return frozenset()
    same = (one for one in headers if one.cells[:1] == header.cells[:1])
    return frozenset().union(*(one.said.of(Slot.CLASS) for one in same)) & INDICATORS.keys()


def _is_everyone(said: Statement) -> bool:
    """Return whether words without any class mean all households: 'Tổng số hộ', 'Số hộ dân'."""
    if said.of(Slot.CLASS) - {Term.EVERYONE} or said.of(Slot.MOVEMENT) or said.has(Term.RATE):
        return False
    whole = said.has(Term.WHOLE) and not said.has(Term.START, Term.END)
    return said.has(Term.HOUSEHOLDS, Term.PERSONS) and (said.has(Term.EVERYONE) or whole)


@dataclass(frozen=True, slots=True)
class _ColumnReader:
    header: HeaderColumn
    title: SheetTitle
    section: Statement
    year: int | None
    standard: Standard | None
    before: tuple[ColumnMeaning, ...]
    everyone: bool
    beside: frozenset[Term]

    @property
    def said(self) -> Statement:
        return self.header.said

    def read(self) -> ColumnMeaning:
        said = self.said
        if self.header.words:
            return ColumnMeaning(self.header, reason=PassedOver.NO_FIGURE)
        if said.unknown:
            return ColumnMeaning(self.header, reason=PassedOver.UNKNOWN)
        if not said.terms & FIGURE_TERMS and not said.of(Slot.GROUP) and not said.of(Slot.ORIGIN):
            return ColumnMeaning(self.header, reason=PassedOver.NO_FIGURE)
        if said.terms & _STRUCTURE and not said.terms & SUBJECT_TERMS:
            return ColumnMeaning(self.header, reason=PassedOver.NO_FIGURE)
        found = self._classed()
        return replace(found, reason=self._reason(found)) if found.reason is None else found

    def _reason(self, found: ColumnMeaning) -> PassedOver | None:  # noqa: PLR0911 (a return a reason)
        said = self.said
        for reason, terms in REASONS_OF_WORDS:
            if said.terms & terms:
                return reason
        if list_standards(said) - {self.standard} or (said.spans and not said.has(Term.STANDARD)):
            return PassedOver.STANDARD
        if len(said.of(Slot.MOVEMENT)) > 1:
            return PassedOver.MOVEMENT
        if (
            said.has(Term.MULTIDIMENSIONAL)
            and (found.year or self.year or MULTIDIMENSIONAL_FROM) >= MULTIDIMENSIONAL_FROM
        ):
            return PassedOver.MULTIDIMENSIONAL
        if not said.of(Slot.ORIGIN) and self._planned():
            return PassedOver.ORIGIN
        if said.base and found.column is not None and not self._own_base(found):
            return PassedOver.SHARE
        return None

    def _planned(self) -> bool:
        origins = self.section.of(Slot.ORIGIN) or self.title.origins
        return bool(origins - {Term.RESULT})

    def _own_base(self, found: ColumnMeaning) -> bool:
        """Return whether a rate is of all households of its own group, the only rates that are kept."""
        base = self.said.base
        if base & {Term.POOR, Term.NEAR_POOR, Term.PERSONS}:
            return found.column is not None and found.column.stage not in (
                SummaryStage.END,
                SummaryStage.TOTAL,
            )
        groups = frozenset(GROUPS[term] for term in base if term in GROUPS)
        return found.column is None or groups == ({found.column.group} - {Group.ALL})

    def _classed(self) -> ColumnMeaning:  # noqa: PLR0911 (each way to be classed ends here)
        """Find class, moment, group and unit; a bare rate or group takes the rest from its neighbour."""
        said = self.said
        owner = self._owner()
        classes = said.of(Slot.CLASS) - {Term.OTHER_CLASS}
        movement = next(iter(said.of(Slot.MOVEMENT) - {Term.BECAME}), None)
        years = said.years
        if len(years) > 1 and not said.has(Term.CHANGE):
            return ColumnMeaning(self.header, reason=PassedOver.CHANGE)
        year = next(iter(years), None)
        unit = self._unit()
        named = bool(classes) or movement is not None
        if not named and (borrowed := self._borrow(owner, unit, year)) is not None:
            return borrowed
        if unit is Unit.PERSONS and not classes:
            return ColumnMeaning(self.header, reason=PassedOver.PERSONS)
        indicator, everyone = self._indicator(classes, movement)
        if everyone:
            column = SummaryColumn(SummaryStage.TOTAL, self._group(None), unit)
            reason = PassedOver.SHARE if unit is Unit.PERCENT else None
            return ColumnMeaning(self.header, column, None, year, reason)
        if indicator is None:
            return ColumnMeaning(self.header, reason=PassedOver.UNPROVEN)
        stage = STAGES.get(movement) if movement else self._moment(owner, indicator, unit)
        if stage is None:
            return ColumnMeaning(self.header, reason=PassedOver.MOMENT)
        return self._staged(SummaryColumn(stage, self._group(None), unit), indicator, year, owner)

    def _borrow(self, owner: ColumnMeaning | None, unit: Unit, year: int | None) -> ColumnMeaning | None:
        """Return the meaning of a column without a class as its neighbours give it, or None."""
        said = self.said
        if self.beside and self._counts_all():
            column = SummaryColumn(SummaryStage.TOTAL, self._group(None), Unit.HOUSEHOLDS)
            return ColumnMeaning(self.header, column, None, year)
        if said.of(Slot.MOMENT) - {Term.DURING}:
            return None
        lent = unit is Unit.PERCENT or (said.of(Slot.GROUP) and not said.has(Term.WHOLE))
        if lent and owner is not None:
            return self._inherited(owner, unit, year)
        if unit is Unit.PERCENT and owner is None and self.title.subject is None:
            return ColumnMeaning(self.header, reason=PassedOver.UNPROVEN)
        return None

    def _counts_all(self) -> bool:
        """Return whether a bare count stands beside the poor of the same group: it counts the whole group."""
        said = self.said
        moments = said.of(Slot.MOMENT) - {Term.DURING}
        return said.has(Term.HOUSEHOLDS, Term.WHOLE) and not said.has(Term.PERSONS, Term.RATE) and not moments

    def _staged(
        self, column: SummaryColumn, indicator: Indicator, year: int | None, owner: ColumnMeaning | None
    ) -> ColumnMeaning:
        """Give a rate without a word for its group to its owner's, where everyone's rate stands already."""
        if (
            year is None
            and owner is not None
            and column.unit is Unit.PERCENT
            and owner.indicator is indicator
        ):
            year = owner.year
        found = ColumnMeaning(self.header, column, indicator, year)
        if (
            column.unit is not Unit.PERCENT
            or self.said.of(Slot.GROUP)
            or owner is None
            or owner.column is None
        ):
            return found
        if owner.reason not in (None, PassedOver.CHECKED):
            return replace(found, proof=True)
        same = owner.column.stage is column.stage and owner.indicator is indicator and owner.year == year
        if same and owner.column.group is not Group.ALL and self._present(found):
            return replace(found, column=replace(column, group=owner.column.group))
        return found

    def _present(self, found: ColumnMeaning) -> bool:
        return any(
            (one.column, one.indicator, one.year) == (found.column, found.indicator, found.year)
            and one.reason is None
            for one in self.before
        )

    def _inherited(self, owner: ColumnMeaning, unit: Unit, year: int | None) -> ColumnMeaning:
        """Take all that a bare 'Tỷ lệ' or 'Hộ DTTS' doesn't say from the column that it belongs to."""
        said = self.said
        if owner.column is None or owner.reason is not None:
            kept = self._last_kept()
            if unit is not Unit.PERCENT or kept is None or kept.column is None or said.of(Slot.GROUP):
                return ColumnMeaning(self.header, reason=owner.reason or PassedOver.UNPROVEN)
            column = replace(kept.column, unit=unit)
            return ColumnMeaning(self.header, column, kept.indicator, year or kept.year, proof=True)
        if unit is Unit.PERCENT and owner.column.stage is SummaryStage.TOTAL:
            return ColumnMeaning(self.header, reason=PassedOver.SHARE)
        group = self._group(owner.column.group if unit is Unit.PERCENT else None)
        column = SummaryColumn(owner.column.stage, group, unit)
        found = ColumnMeaning(self.header, column, owner.indicator, year or owner.year)
        if unit is Unit.PERCENT and not said.of(Slot.GROUP) and group is not Group.ALL:
            everyones = replace(found, column=replace(column, group=Group.ALL))
            return found if self._present(everyones) else everyones
        return found

    def _last_kept(self) -> ColumnMeaning | None:
        """Return the nearest count to the left that is kept and has no rate of its own yet."""
        rated = {(one.column.stage, one.column.group, one.indicator, one.year) for one in self.before
                 if one.column is not None and one.column.unit is Unit.PERCENT}  # fmt: skip
        for one in reversed(self.before):
            if one.column is not None and one.reason is None and one.column.stage is not SummaryStage.TOTAL:
                free = (one.column.stage, one.column.group, one.indicator, one.year) not in rated
                return one if free and one.column.unit is Unit.HOUSEHOLDS else None
        return None

    def _owner(self) -> ColumnMeaning | None:
        """Return the nearest column to the left that counts something."""
        for one in reversed(self.before):
            if one.reason in (PassedOver.NO_FIGURE, PassedOver.HIDDEN):
                continue
            if one.column is None or one.column.unit is not Unit.PERCENT:
                return one
        return None

    def _indicator(self, classes: frozenset[Term], movement: Term | None) -> tuple[Indicator | None, bool]:
        """Return the indicator that is meant, and whether all households are meant instead."""
        named = frozenset(INDICATORS[term] for term in classes if term in INDICATORS)
        if len(named) > 1:
            return Indicator.POOR_OR_NEAR_POOR, False
        if named:
            return next(iter(named)), False
        if Term.MULTIDIMENSIONAL in classes:
            return Indicator.POOR, False
        if Term.EVERYONE in classes or _is_everyone(self.said):
            return None, True
        said = self.said
        counted = said.has(Term.HOUSEHOLDS, Term.WHOLE, Term.PERSONS)
        plain = movement is None and not said.of(Slot.MOMENT) - {Term.DURING} and not said.of(Slot.ORIGIN)
        if plain and counted and not self.everyone and not said.has(Term.RATE):
            return None, True
        return self._subject(), False

    def _subject(self) -> Indicator | None:
        named = frozenset(INDICATORS[term] for term in self.section.terms if term in INDICATORS)
        if named:
            return next(iter(named)) if len(named) == 1 else None
        return self.title.subject

    def _moment(self, owner: ColumnMeaning | None, indicator: Indicator, unit: Unit) -> SummaryStage | None:
        """Return the moment said, a rate's or group's neighbour's, or else the end that a review counts."""
        moments = self.said.of(Slot.MOMENT) - {Term.DURING}
        if len(moments) > 1:
            return None
        if moments:
            return _stage_of(moments)
        part = unit is Unit.PERCENT or bool(self.said.of(Slot.GROUP))
        if part and owner is not None and owner.column is not None and owner.indicator is indicator:
            return owner.column.stage
        titled = (self.section.of(Slot.MOMENT) or self.title.said.of(Slot.MOMENT)) - {Term.DURING}
        return _stage_of(titled) if len(titled) == 1 else SummaryStage.END

    def _group(self, inherited: Group | None) -> Group:
        said = self.said.of(Slot.GROUP) & GROUPS.keys()
        narrow = said - {Term.MINORITY} or said
        return GROUPS[min(narrow)] if narrow else inherited or Group.ALL

    def _unit(self) -> Unit:
        if self.said.has(Term.PERSONS):
            return Unit.PERSONS
        return Unit.PERCENT if self.said.has(Term.RATE, Term.SHARE) else Unit.HOUSEHOLDS


def _stage_of(moments: frozenset[Term]) -> SummaryStage | None:
    return {Term.START: SummaryStage.START, Term.END: SummaryStage.END}.get(next(iter(moments)))


def list_doubled(meanings: Sequence[ColumnMeaning]) -> Iterator[tuple[ColumnMeaning, ColumnMeaning]]:
    """Yield columns that mean the same as an earlier one, with that one first."""
    first: dict[tuple[object, ...], ColumnMeaning] = {}
    for one in meanings:
        if one.column is None or one.reason is not None:
            continue
        before = first.setdefault((one.column, one.indicator, one.year), one)
        if before is not one:
            yield before, one


def list_positions(
    meanings: Sequence[ColumnMeaning], indicator: Indicator, period: int | None, year: int | None
) -> Mapping[SummaryColumn, int]:
    """Return the columns of one indicator in one period by their places, with those of all households.

    `year` is the title's, which columns have that name none; of all households any year's serve.
    """
    return {
        one.column: one.position
        for one in reversed(meanings)
        if one.column is not None
        and one.reason is None
        and one.indicator in (None, indicator)
        and (period in (None, one.year or year or period) or (one.indicator is None and one.year is None))
    }
