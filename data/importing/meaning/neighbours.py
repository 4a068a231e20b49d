"""Find the columns to the left to which a bare column belongs."""

from collections.abc import Sequence

from data.importing.grammar.restrictions import PassedOver
from data.importing.meaning.column_meanings import ColumnMeaning
from data.importing.meaning.columns import SummaryStage
from data.model.figures import Unit


def is_present(before: Sequence[ColumnMeaning], found: ColumnMeaning) -> bool:
    """Return whether a column of that meaning stands to the left already."""
    return any(
        (one.column, one.indicator, one.year) == (found.column, found.indicator, found.year)
        and one.reason is None
        for one in before
    )


def find_last_kept(before: Sequence[ColumnMeaning]) -> ColumnMeaning | None:
    """Return the nearest count to the left that is kept and has no rate of its own yet."""
    rated = {(one.column.stage, one.column.group, one.indicator, one.year) for one in before
             if one.column is not None and one.column.unit is Unit.PERCENT}  # fmt: skip
    for one in reversed(before):
        if one.column is not None and one.reason is None and one.column.stage is not SummaryStage.TOTAL:
            free = (one.column.stage, one.column.group, one.indicator, one.year) not in rated
            return one if free and one.column.unit is Unit.HOUSEHOLDS else None
    return None


def find_owner(before: Sequence[ColumnMeaning]) -> ColumnMeaning | None:
    """Return the nearest column to the left that counts something."""
    for one in reversed(before):
        if one.reason in (PassedOver.NO_FIGURE, PassedOver.HIDDEN):
            continue
        if one.column is None or one.column.unit is not Unit.PERCENT:
            return one
    return None
