"""What one cell can mean as a number, by the convention in which it is read."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from data.importing.cells.number_text import ParsedNumber, parse_number
from data.importing.model import ImportedCell, NumberConvention
from data.model.figures import MOST_PERCENT

MOST_COUNT = 100_000_000
"""More households than the whole country has; a greater count is a slip."""

_STORED_DIGITS = 10
_SLIP = Decimal("1e-9")


class NumberKind(StrEnum):
    """What a column counts: whole households, or percent from 0 to 100."""

    COUNT = "count"
    PERCENT = "percent"


ConventionSet = frozenset[NumberConvention]
"""One way to read a column: what marks decimals and, of percents, whether bare numbers are shares of one."""

ValuesByConvention = Mapping[ConventionSet, float]
"""What one cell can mean, by the way it is read."""

MARKS = (NumberConvention.COMMA, NumberConvention.POINT)
WAYS: Mapping[NumberKind, tuple[ConventionSet, ...]] = {
    NumberKind.COUNT: tuple(frozenset({mark}) for mark in MARKS),
    NumberKind.PERCENT: tuple(
        frozenset({mark, scale})
        for scale in (NumberConvention.PERCENT, NumberConvention.SHARE)
        for mark in MARKS
    ),
}


def read_cell(cell: ImportedCell, kind: NumberKind, ways: tuple[ConventionSet, ...]) -> ValuesByConvention:
    """Return what a cell that isn't blank can mean in some ways to read it; a way that can't is left out."""
    if isinstance(cell, float):
        return _read_stored(cell, kind, ways)
    return _readings(parse_number(cell), kind, ways)


@lru_cache(maxsize=8192)
def _read_stored(value: float, kind: NumberKind, ways: tuple[ConventionSet, ...]) -> ValuesByConvention:
    """Read a stored number, once for all cells that hold it."""
    if kind is NumberKind.COUNT and value.is_integer() and 0 <= value <= MOST_COUNT:
        return dict.fromkeys(ways, value)
    return _readings(parse_number(value), kind, ways)


def _readings(number: ParsedNumber, kind: NumberKind, ways: tuple[ConventionSet, ...]) -> ValuesByConvention:
    found = {way: _in_way(number, kind, way) for way in ways}
    return {way: value for way, value in found.items() if value is not None}


def _in_way(number: ParsedNumber, kind: NumberKind, way: ConventionSet) -> float | None:
    value = next((number.by_mark[mark] for mark in MARKS if mark in way and mark in number.by_mark), None)
    if value is None or value < 0:
        return None
    return _count(value, number) if kind is NumberKind.COUNT else _percent(value, number, way)


def _count(value: Decimal, number: ParsedNumber) -> float | None:
    """Return a whole number, also if a formula missed it by the error of binary fractions."""
    nearest = value.to_integral_value() if value <= MOST_COUNT else None
    if nearest is None or number.percent_sign or abs(value - nearest) > _SLIP * max(Decimal(1), value):
        return None
    return float(nearest)


def _percent(value: Decimal, number: ParsedNumber, way: ConventionSet) -> float | None:
    if number.counted:
        return None
    exact = Decimal(f"{value:.{_STORED_DIGITS}g}") if number.stored else value
    whole = exact * 100 if NumberConvention.SHARE in way and not number.percent_sign else exact
    return float(whole) if whole <= MOST_PERCENT else None
