"""Numbers as people type them in a column, all read in one convention or asked about; never guessed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from data.importing.cells.number_text import ParsedNumber, is_blank, parse_number
from data.importing.model import ImportedCell, NumberConvention
from data.model.figures import MOST_PERCENT
from language.message import Text, make_message
from language.text_cleaning import shorten_line

MOST_COUNT = 100_000_000
"""More households than the whole country has; a greater count is a slip."""

_STORED_DIGITS = 10
_SLIP = Decimal("1e-9")
_LONGEST_SHOWN = 40


class NumberKind(StrEnum):
    """What a column counts: whole households, or percent from 0 to 100."""

    COUNT = "count"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class NumberFault:
    """A cell that can't be read: its place in the column from 0, what stands there, what was expected."""

    index: int
    found: str
    expected: Text


@dataclass(frozen=True, slots=True)
class ParsedColumn:
    """A column's numbers, None where a cell is blank, faulty or undecided.

    `choices` are the conventions between which a person must choose; empty where nothing is open.
    """

    values: tuple[float | None, ...]
    faults: tuple[NumberFault, ...] = ()
    choices: tuple[NumberConvention, ...] = ()


ConventionSet = frozenset[NumberConvention]
"""One way to read a column: what marks decimals and, of percents, whether bare numbers are shares of one."""

ValuesByConvention = Mapping[ConventionSet, float]
"""What one cell can mean, by the way it is read."""

_MARKS = (NumberConvention.COMMA, NumberConvention.POINT)
_WAYS: Mapping[NumberKind, tuple[ConventionSet, ...]] = {
    NumberKind.COUNT: tuple(frozenset({mark}) for mark in _MARKS),
    NumberKind.PERCENT: tuple(
        frozenset({mark, scale})
        for scale in (NumberConvention.PERCENT, NumberConvention.SHARE)
        for mark in _MARKS
    ),
}
_EXPECTED = {
    NumberKind.COUNT: make_message("import_fault.whole_count"),
    NumberKind.PERCENT: make_message("import_fault.percent"),
}
_EXPECTED_SHARE = make_message("import_fault.share")
_EXPECTED_MARK = {
    NumberConvention.COMMA: make_message("import_fault.comma"),
    NumberConvention.POINT: make_message("import_fault.point"),
}


def read_number_column(
    cells: Sequence[ImportedCell], kind: NumberKind, convention: NumberConvention | None = None
) -> ParsedColumn:
    """Read a column's cells together; `convention` answers what its numbers leave open.

    A cell that no convention can read is a fault; so is one that can't share a convention with the others.
    """
    ways = _answered(_WAYS[kind], convention)
    read = {index: _read_cell(cell, kind, ways) for index, cell in enumerate(cells) if not is_blank(cell)}
    readable = {index: readings for index, readings in read.items() if readings}
    common = tuple(way for way in ways if all(way in readings for readings in readable.values()))
    odd = {} if common else _odd(readable, ways)
    unreadable = dict.fromkeys(read.keys() - readable.keys(), _expected(kind, convention))
    expected = {**odd, **unreadable}
    return ParsedColumn(
        values=tuple(
            None if index in expected else _agreed(read.get(index, {}), common or ways)
            for index in range(len(cells))
        ),
        faults=tuple(NumberFault(index, _shown(cells[index]), expected[index]) for index in sorted(expected)),
        choices=_choices(readable, common),
    )


def _answered(
    ways: tuple[ConventionSet, ...], convention: NumberConvention | None
) -> tuple[ConventionSet, ...]:
    """Keep the ways that an answer allows; one that answers another kind of column changes nothing."""
    return tuple(way for way in ways if convention in way) or ways


def _read_cell(cell: ImportedCell, kind: NumberKind, ways: tuple[ConventionSet, ...]) -> ValuesByConvention:
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
    value = next((number.by_mark[mark] for mark in _MARKS if mark in way and mark in number.by_mark), None)
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


def _agreed(readings: ValuesByConvention, ways: tuple[ConventionSet, ...]) -> float | None:
    """Return a cell's value if every convention that can read it gives the same."""
    values = {readings[way] for way in ways if way in readings}
    return values.pop() if len(values) == 1 else None


def _choices(
    readable: Mapping[int, ValuesByConvention], common: tuple[ConventionSet, ...]
) -> tuple[NumberConvention, ...]:
    """List the conventions that tell apart the ways in which the column can be read."""
    outcomes: dict[tuple[float, ...], ConventionSet] = {}
    for way in common:
        outcomes.setdefault(tuple(readings[way] for readings in readable.values()), way)
    if len(outcomes) < 2:  # noqa: PLR2004
        return ()
    shared = frozenset.intersection(*outcomes.values())
    return tuple(one for one in NumberConvention if one in frozenset.union(*outcomes.values()) - shared)


def _odd(readable: Mapping[int, ValuesByConvention], ways: tuple[ConventionSet, ...]) -> dict[int, Text]:
    """Return the cells that don't follow the convention of most cells, with what was expected."""
    usual = max(ways, key=lambda way: sum(way in readings for readings in readable.values()))
    mark = next(mark for mark in _MARKS if mark in usual)
    return {index: _EXPECTED_MARK[mark] for index, readings in readable.items() if usual not in readings}


def _expected(kind: NumberKind, convention: NumberConvention | None) -> Text:
    return (
        _EXPECTED_SHARE
        if (kind, convention) == (NumberKind.PERCENT, NumberConvention.SHARE)
        else _EXPECTED[kind]
    )


def _printable(text: str) -> str:
    """Return a text in one line, without what no file or terminal can hold."""
    return " ".join(text.encode(errors="replace").decode().split())


def _shown(cell: ImportedCell) -> str:
    if isinstance(cell, bool):
        return str(cell).upper()
    text = _printable(cell) if isinstance(cell, str) else str(cell).removesuffix(".0").replace(".", ",")
    return shorten_line(text, _LONGEST_SHOWN)
