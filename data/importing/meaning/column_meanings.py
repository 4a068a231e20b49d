"""Define a column's full meaning, and list columns by it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from data.importing.grammar.restrictions import PassedOver
from data.importing.meaning.columns import SummaryColumn
from data.importing.structure.header import HeaderColumn
from data.importing.structure.title import INDICATORS
from data.model.figures import Indicator


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
