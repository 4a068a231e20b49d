"""A summary sheet as numbers: its rows, its columns, and how a fault in it is said."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from data.errors import Fault, FaultPlace
from data.importing.cells.number_format import find_usual_decimals, format_unit_value
from data.importing.grammar.restrictions import PassedOver
from data.importing.meaning.columns import SummaryColumn, format_column_name, format_position_letters
from data.importing.structure.row_kinds import SummaryRow, SummaryRowKind
from data.model.figures import Indicator, Unit
from language.message import Message, Text, make_message


@dataclass(frozen=True)
class SummaryTable:
    """A sheet's numbers by column and line; percents are percents, whatever the sheet's convention.

    A line lacks a number where its cell is faulty, or blank in a row of sums; other blanks are zeros.
    `blank` are columns with a header and no number at all, `undecided` those that a question is about.
    `proof` are rates that the counts must confirm, `own` rates whose words say whose households they are of,
    `passed` rates that proved to be something else, with the reason, `filled` the districts whose
    blank cell is read as zero.
    """

    file: str
    sheet: str
    indicator: Indicator
    positions: Mapping[SummaryColumn, int]
    lines: tuple[SummaryRow, ...]
    values: Mapping[SummaryColumn, Mapping[SummaryRow, float]]
    blank: frozenset[SummaryColumn] = frozenset()
    undecided: frozenset[SummaryColumn] = frozenset()
    proof: frozenset[SummaryColumn] = frozenset()
    own: frozenset[SummaryColumn] = frozenset()
    passed: Mapping[SummaryColumn, PassedOver] = field(default_factory=dict)
    filled: Mapping[SummaryColumn, tuple[SummaryRow, ...]] = field(default_factory=dict)

    @cached_property
    def areas(self) -> tuple[SummaryRow, ...]:
        """Return the rows of districts and of names that fit none."""
        return tuple(line for line in self.lines if line.kind is SummaryRowKind.AREA)

    @property
    def sums(self) -> Iterator[tuple[SummaryRow, tuple[SummaryRow, ...]]]:
        """Return each row of sums with the rows it should add up, and each district with its parts."""
        yield from self._parts
        for line in self.lines:
            if line.kind is SummaryRowKind.TOTAL:
                yield line, self.areas
            elif line.kind is SummaryRowKind.SECTION:
                yield line, tuple(area for area in self.areas if area.section == line.section)

    @property
    def _parts(self) -> Iterator[tuple[SummaryRow, tuple[SummaryRow, ...]]]:
        """Return each district that has rows of its parts below it, with those."""
        parts: dict[tuple[int, SummaryRowKind], list[SummaryRow]] = {}
        for line in self.lines:
            if line.owner is not None:
                parts.setdefault((line.owner, line.kind), []).append(line)
        owners = {line.index: line for line in self.areas}
        for (owner, kind), lines in parts.items():
            whole = kind is SummaryRowKind.COMMUNE or len({line.part for line in lines}) > 1
            if owner in owners and whole:
                yield owners[owner], tuple(lines)

    @property
    def totals(self) -> tuple[SummaryRow, ...]:
        """Return the rows that stand for the whole sheet."""
        return tuple(line for line in self.lines if line.kind is SummaryRowKind.TOTAL)

    @cached_property
    def places(self) -> Mapping[SummaryColumn, int]:
        """Decimals of each column of percents, as most of it shows; the sheet's where it shows none."""
        percents = {
            column: list(self.values[column].values())
            for column in self.values
            if column.unit is Unit.PERCENT
        }
        sheet = find_usual_decimals(value for values in percents.values() for value in values)
        return {column: find_usual_decimals(values, sheet) for column, values in percents.items()}

    def value(self, line: SummaryRow, column: SummaryColumn) -> float | None:
        """Return a line's number, or None if it isn't known."""
        return self.values.get(column, {}).get(line)

    def total(self, lines: tuple[SummaryRow, ...], column: SummaryColumn) -> float | None:
        """Add a column up over some lines; None where one of them is not known."""
        values = self.values.get(column, {})
        found = [values.get(line) for line in lines]
        known = [value for value in found if value is not None]
        return sum(known) if known and len(known) == len(found) else None

    def column_place(self, column: SummaryColumn) -> Message:
        """Return a column's name with its letter."""
        return format_column_place(column, self.positions[column], self.indicator)

    def fault(
        self, line: SummaryRow, column: SummaryColumn | None, found: Text, expected: Text, advice: Text
    ) -> Fault:
        """Return a fault in a row of this sheet."""
        place = self.column_place(column) if column else None
        return FaultPlace(self.file, self.sheet, line.row, place).make_fault(found, expected, advice)

    def wrong(self, line: SummaryRow, column: SummaryColumn, expected: Text, advice: Text) -> Fault:
        """Return the fault of a number that isn't the one expected."""
        value = self.value(line, column)
        found = (
            make_message("import_fault.empty_cell")
            if value is None
            else format_unit_value(value, column.unit)
        )
        return self.fault(
            line, column, make_message("import_fault.of_area", found=found, name=line.label), expected, advice
        )


@lru_cache(maxsize=512)
def format_column_place(column: SummaryColumn, position: int, indicator: Indicator) -> Message:
    """Return a column's name with its letter, such as “L (Số hộ nghèo cuối năm)”."""
    return make_message(
        "import_fault.of_area",
        found=format_position_letters(position),
        name=format_column_name(column, indicator),
    )


def pass_over(table: SummaryTable, column: SummaryColumn, reason: PassedOver) -> SummaryTable:
    """Return a table without one of its columns, which it passes over for a reason."""
    kept = {one: place for one, place in table.positions.items() if one != column}
    return replace(table, positions=kept, passed={**table.passed, column: reason})
