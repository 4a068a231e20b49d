"""Read from a column's words whom it counts, when, in which unit, and of which class it is."""

from dataclasses import dataclass

from data.importing.grammar.statements import Statement
from data.importing.grammar.terms import Slot, Term
from data.importing.meaning.column_meanings import ColumnMeaning
from data.importing.meaning.columns import SummaryStage
from data.importing.structure.header import HeaderColumn
from data.importing.structure.title import INDICATORS, SheetTitle
from data.model.figures import Group, Indicator, Unit

GROUPS = {Term.MINORITY: Group.ETHNIC_MINORITY, Term.KHMER: Group.KHMER, Term.HOA: Group.HOA}


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnWords:
    """A column's header and what stands above it.

    `everyone`: some column counts all households; `classed`: the moments at which a column names its class;
    `planned_from`: the first year of a plan's columns.
    """

    header: HeaderColumn
    title: SheetTitle
    section: Statement
    everyone: bool
    classed: frozenset[Term]
    planned_from: int | None

    @property
    def said(self) -> Statement:
        """Return what the cells of the header say together."""
        return self.header.said

    def find_indicator(
        self, classes: frozenset[Term], movement: Term | None
    ) -> tuple[Indicator | None, bool]:
        """Return the indicator that is meant, and whether all households are meant instead."""
        named = frozenset(INDICATORS[term] for term in classes if term in INDICATORS)
        if len(named) > 1:
            return Indicator.POOR_OR_NEAR_POOR, False
        if named:
            return next(iter(named)), False
        if Term.MULTIDIMENSIONAL in classes:
            return Indicator.POOR, False
        if self._means_everyone(classes, movement):
            return None, True
        return self.find_subject(), False

    def _means_everyone(self, classes: frozenset[Term], movement: Term | None) -> bool:
        """Return whether a column that names no class counts all households."""
        said = self.said
        if Term.EVERYONE in classes or is_everyone(said) or self._counts_all_at_moment():
            return True
        counted = said.has(Term.HOUSEHOLDS, Term.WHOLE, Term.PERSONS)
        plain = movement is None and not said.of(Slot.MOMENT) - {Term.DURING} and not said.of(Slot.ORIGIN)
        return plain and counted and not self.everyone and not said.has(Term.RATE)

    def _counts_all_at_moment(self) -> bool:
        """Return whether a bare total stands at a moment at which another column names its class."""
        said = self.said
        return not self.everyone and said.has(Term.WHOLE) and bool(said.of(Slot.MOMENT) & self.classed)

    def find_subject(self) -> Indicator | None:
        """Return the indicator of the section or of the title."""
        named = frozenset(INDICATORS[term] for term in self.section.terms if term in INDICATORS)
        if named:
            return next(iter(named)) if len(named) == 1 else None
        return self.title.subject

    def find_moment(
        self, owner: ColumnMeaning | None, indicator: Indicator, unit: Unit
    ) -> SummaryStage | None:
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

    def find_group(self, inherited: Group | None) -> Group:
        """Return the narrowest group said, or the one that a neighbour gives."""
        said = self.said.of(Slot.GROUP) & GROUPS.keys()
        narrow = said - {Term.MINORITY} or said
        return GROUPS[min(narrow)] if narrow else inherited or Group.ALL

    def find_unit(self) -> Unit:
        """Return the unit that the words say; households where they say none."""
        if self.said.has(Term.PERSONS):
            return Unit.PERSONS
        return Unit.PERCENT if self.said.has(Term.RATE, Term.SHARE) else Unit.HOUSEHOLDS


def is_everyone(said: Statement) -> bool:
    """Return whether words without any class mean all households: 'Tổng số hộ', 'Số hộ dân'."""
    if said.of(Slot.CLASS) - {Term.EVERYONE} or said.of(Slot.MOVEMENT) or said.has(Term.RATE):
        return False
    whole = said.has(Term.WHOLE) and not said.has(Term.START, Term.END)
    return said.has(Term.HOUSEHOLDS, Term.PERSONS) and (said.has(Term.EVERYONE) or whole)


def _stage_of(moments: frozenset[Term]) -> SummaryStage | None:
    return {Term.START: SummaryStage.START, Term.END: SummaryStage.END}.get(next(iter(moments)))
