"""Read the meaning of one column: by its own words, then by its neighbours and the title."""

from dataclasses import dataclass, replace

from data.importing.grammar.restrictions import PassedOver
from data.importing.grammar.terms import Slot, Term
from data.importing.meaning.column_meanings import ColumnMeaning
from data.importing.meaning.column_reasons import find_column_reason, find_silence
from data.importing.meaning.column_words import ColumnWords
from data.importing.meaning.columns import SummaryColumn, SummaryStage
from data.importing.meaning.neighbours import find_last_kept, find_owner, is_present
from data.model.figures import Group, Indicator, Unit
from data.model.standards import Standard

STAGES = {
    Term.ESCAPED: SummaryStage.ESCAPED,
    Term.FELL_BACK: SummaryStage.FELL_BACK,
    Term.NEW: SummaryStage.NEW,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnReader(ColumnWords):
    """Read a column by its own words, then by its neighbours: `before` are those to its left.

    `beside` are the classes under the same wide heading, `poor_groups` the groups of which some column
    counts the households of a class at the end of the year.
    """

    year: int | None
    standard: Standard | None
    before: tuple[ColumnMeaning, ...]
    beside: frozenset[Term]
    poor_groups: frozenset[tuple[Indicator, frozenset[Term]]]

    def read(self) -> ColumnMeaning:
        """Return the column's meaning, or why it is passed over."""
        if (silent := find_silence(self)) is not None:
            return ColumnMeaning(self.header, reason=silent)
        found = self._classed()
        if found.reason is not None:
            return found
        return replace(found, reason=find_column_reason(self, found, self.year, self.standard))

    def _classed(self) -> ColumnMeaning:
        """Find class, moment, group and unit; a bare rate or group takes the rest from its neighbour."""
        said = self.said
        owner = find_owner(self.before)
        classes = said.of(Slot.CLASS) - {Term.OTHER_CLASS}
        movement = next(iter(said.of(Slot.MOVEMENT) - {Term.BECAME}), None)
        if len(said.years) > 1 and not said.has(Term.CHANGE):
            return ColumnMeaning(self.header, reason=PassedOver.CHANGE)
        year = next(iter(said.years), None)
        unit = self.find_unit()
        named = bool(classes) or movement is not None
        if not named and (borrowed := self._borrow(owner, unit, year)) is not None:
            return borrowed
        if unit is Unit.PERSONS and not classes:
            return ColumnMeaning(self.header, reason=PassedOver.PERSONS)
        indicator, everyone = self.find_indicator(classes, movement)
        if everyone:
            return self._total(unit, year)
        return self._moved(indicator, movement, unit, year, owner)

    def _total(self, unit: Unit, year: int | None) -> ColumnMeaning:
        """Take a column of all households; their share is no figure, nor is their number at the start."""
        column = SummaryColumn(SummaryStage.TOTAL, self.find_group(None), unit)
        early = PassedOver.MOMENT if self.said.has(Term.START) else None
        reason = PassedOver.SHARE if unit is Unit.PERCENT else early
        return ColumnMeaning(self.header, column, None, year, reason)

    def _moved(
        self,
        indicator: Indicator | None,
        movement: Term | None,
        unit: Unit,
        year: int | None,
        owner: ColumnMeaning | None,
    ) -> ColumnMeaning:
        """Find the moment of a column of one class."""
        if indicator is None:
            return ColumnMeaning(self.header, reason=PassedOver.UNPROVEN)
        stage = STAGES.get(movement) if movement else self.find_moment(owner, indicator, unit)
        if stage is None:
            return ColumnMeaning(self.header, reason=PassedOver.MOMENT)
        return self._staged(SummaryColumn(stage, self.find_group(None), unit), indicator, year, owner)

    def _borrow(self, owner: ColumnMeaning | None, unit: Unit, year: int | None) -> ColumnMeaning | None:
        """Return the meaning of a column without a class as its neighbours give it, or None."""
        said = self.said
        if self._counts_all() and (self.beside or self._counts_group(owner)):
            column = SummaryColumn(SummaryStage.TOTAL, self.find_group(None), Unit.HOUSEHOLDS)
            return ColumnMeaning(self.header, column, None, year)
        if said.of(Slot.MOMENT) - {Term.DURING}:
            return None
        lent = unit is Unit.PERCENT or (said.of(Slot.GROUP) and not said.has(Term.WHOLE))
        if lent and owner is not None:
            return self._inherited(owner, unit, year)
        if unit is Unit.PERCENT and owner is None and self.title.subject is None:
            return ColumnMeaning(self.header, reason=PassedOver.UNPROVEN)
        return None

    def _counts_group(self, owner: ColumnMeaning | None) -> bool:
        """Return whether another column names the class that a bare group would take from its neighbour."""
        group = self.said.of(Slot.GROUP)
        return owner is not None and bool(group) and (owner.indicator, group) in self.poor_groups

    def _counts_all(self) -> bool:
        """Return whether a bare count stands beside the poor of the same group: it counts the whole group."""
        said = self.said
        moments = said.of(Slot.MOMENT) - {Term.DURING}
        return said.has(Term.HOUSEHOLDS, Term.WHOLE) and not said.has(Term.PERSONS, Term.RATE) and not moments

    def _staged(
        self, column: SummaryColumn, indicator: Indicator, year: int | None, owner: ColumnMeaning | None
    ) -> ColumnMeaning:
        """Give a rate without a word for its group to its owner's, where everyone's rate stands already."""
        if owner is None or column.unit is not Unit.PERCENT:
            return ColumnMeaning(self.header, column, indicator, year)
        if year is None and owner.indicator is indicator:
            year = owner.year
        found = ColumnMeaning(self.header, column, indicator, year)
        if self.said.of(Slot.GROUP) or owner.column is None:
            return found
        if owner.reason not in (None, PassedOver.CHECKED):
            return replace(found, proof=True)
        same = owner.column.stage is column.stage and owner.indicator is indicator and owner.year == year
        if same and owner.column.group is not Group.ALL and is_present(self.before, found):
            return replace(found, column=replace(column, group=owner.column.group))
        return found

    def _inherited(self, owner: ColumnMeaning, unit: Unit, year: int | None) -> ColumnMeaning:
        """Take all that a bare 'Tỷ lệ' or 'Hộ DTTS' doesn't say from the column that it belongs to."""
        if owner.column is None or owner.reason is not None:
            return self._take_last_kept(owner, unit, year)
        if unit is Unit.PERCENT and owner.column.stage is SummaryStage.TOTAL:
            return ColumnMeaning(self.header, reason=PassedOver.SHARE)
        group = self.find_group(owner.column.group if unit is Unit.PERCENT else None)
        column = SummaryColumn(owner.column.stage, group, unit)
        found = ColumnMeaning(self.header, column, owner.indicator, year or owner.year)
        if unit is Unit.PERCENT and not self.said.of(Slot.GROUP) and group is not Group.ALL:
            everyones = replace(found, column=replace(column, group=Group.ALL))
            return found if is_present(self.before, everyones) else everyones
        return found

    def _take_last_kept(self, owner: ColumnMeaning, unit: Unit, year: int | None) -> ColumnMeaning:
        """Take a bare rate for one of the last column that is kept, which its counts must then prove."""
        kept = find_last_kept(self.before)
        if unit is not Unit.PERCENT or kept is None or kept.column is None or self.said.of(Slot.GROUP):
            return ColumnMeaning(self.header, reason=owner.reason or PassedOver.UNPROVEN)
        column = replace(kept.column, unit=unit)
        return ColumnMeaning(self.header, column, kept.indicator, year or kept.year, proof=True)
