"""Numbers as people type them in a column, all read in one convention or asked about; never guessed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from data.importing.model import Cell, Convention
from data.importing.number_text import Written, blank, written
from data.rules import MOST_PERCENT
from language.sentence import Sentence

MOST_COUNT = 100_000_000
"""More households than the whole country has; a greater count is a slip."""

_STORED_DIGITS = 10
_SLIP = Decimal("1e-9")
_LONGEST_SHOWN = 40


class Kind(StrEnum):
    """What a column counts: whole households, or percent from 0 to 100."""

    COUNT = "count"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class CellFault:
    """A cell that can't be read: its place in the column from 0, what stands there, what was expected."""

    index: int
    found: str
    expected: str


@dataclass(frozen=True, slots=True)
class ColumnReading:
    """A column's numbers, None where a cell is blank, faulty or undecided.

    `choices` are the conventions between which a person must choose; empty where nothing is open.
    """

    values: tuple[float | None, ...]
    faults: tuple[CellFault, ...] = ()
    choices: tuple[Convention, ...] = ()


Way = frozenset[Convention]
"""One way to read a column: what marks decimals and, of percents, whether bare numbers are shares of one."""

Readings = Mapping[Way, float]
"""What one cell can mean, by the way it is read."""

_MARKS = (Convention.COMMA, Convention.POINT)
_WAYS: Mapping[Kind, tuple[Way, ...]] = {
    Kind.COUNT: tuple(frozenset({mark}) for mark in _MARKS),
    Kind.PERCENT: tuple(
        frozenset({mark, scale}) for scale in (Convention.PERCENT, Convention.SHARE) for mark in _MARKS
    ),
}
_EXPECTED = {
    Kind.COUNT: Sentence("import_fault.whole_count"),
    Kind.PERCENT: Sentence("import_fault.percent"),
}
_EXPECTED_SHARE = Sentence("import_fault.share")
_EXPECTED_MARK = {
    Convention.COMMA: Sentence("import_fault.comma"),
    Convention.POINT: Sentence("import_fault.point"),
}


def read_column(cells: Sequence[Cell], kind: Kind, convention: Convention | None = None) -> ColumnReading:
    """Read a column's cells together; `convention` answers what its numbers leave open.

    A cell that no convention can read is a fault; so is one that can't share a convention with the others.
    """
    ways = _answered(_WAYS[kind], convention)
    read = {
        index: _readings(written(cell), kind, ways) for index, cell in enumerate(cells) if not blank(cell)
    }
    readable = {index: readings for index, readings in read.items() if readings}
    common = tuple(way for way in ways if all(way in readings for readings in readable.values()))
    odd = {} if common else _odd(readable, ways)
    unreadable = dict.fromkeys(read.keys() - readable.keys(), _expected(kind, convention))
    expected = {**odd, **unreadable}
    return ColumnReading(
        values=tuple(
            None if index in expected else _agreed(read.get(index, {}), common or ways)
            for index in range(len(cells))
        ),
        faults=tuple(CellFault(index, _shown(cells[index]), expected[index]) for index in sorted(expected)),
        choices=_choices(readable, common),
    )


def _answered(ways: tuple[Way, ...], convention: Convention | None) -> tuple[Way, ...]:
    """Keep the ways that an answer allows; one that answers another kind of column changes nothing."""
    return tuple(way for way in ways if convention in way) or ways


def _readings(number: Written, kind: Kind, ways: tuple[Way, ...]) -> Readings:
    found = {way: _in_way(number, kind, way) for way in ways}
    return {way: value for way, value in found.items() if value is not None}


def _in_way(number: Written, kind: Kind, way: Way) -> float | None:
    value = next((number.by_mark[mark] for mark in _MARKS if mark in way and mark in number.by_mark), None)
    if value is None or value < 0:
        return None
    return _count(value, number) if kind is Kind.COUNT else _percent(value, number, way)


def _count(value: Decimal, number: Written) -> float | None:
    """Give a whole number, also where a formula missed it by the error of binary fractions."""
    nearest = value.to_integral_value() if value <= MOST_COUNT else None
    if nearest is None or number.percent_sign or abs(value - nearest) > _SLIP * max(Decimal(1), value):
        return None
    return float(nearest)


def _percent(value: Decimal, number: Written, way: Way) -> float | None:
    exact = Decimal(f"{value:.{_STORED_DIGITS}g}") if number.stored else value
    whole = exact * 100 if Convention.SHARE in way and not number.percent_sign else exact
    return float(whole) if whole <= MOST_PERCENT else None


def _agreed(readings: Readings, ways: tuple[Way, ...]) -> float | None:
    """Give a cell's value where every way that can read it gives the same."""
    values = {readings[way] for way in ways if way in readings}
    return values.pop() if len(values) == 1 else None


def _choices(readable: Mapping[int, Readings], common: tuple[Way, ...]) -> tuple[Convention, ...]:
    """List the conventions that tell apart the ways in which the column can be read."""
    outcomes: dict[tuple[float, ...], Way] = {}
    for way in common:
        outcomes.setdefault(tuple(readings[way] for readings in readable.values()), way)
    if len(outcomes) < 2:  # noqa: PLR2004
        return ()
    shared = frozenset.intersection(*outcomes.values())
    return tuple(one for one in Convention if one in frozenset.union(*outcomes.values()) - shared)


def _odd(readable: Mapping[int, Readings], ways: tuple[Way, ...]) -> dict[int, str]:
    """Name the cells that don't follow the way most cells do, with what was expected there."""
    usual = max(ways, key=lambda way: sum(way in readings for readings in readable.values()))
    mark = next(mark for mark in _MARKS if mark in usual)
    return {index: _EXPECTED_MARK[mark] for index, readings in readable.items() if usual not in readings}


def _expected(kind: Kind, convention: Convention | None) -> str:
    return _EXPECTED_SHARE if (kind, convention) == (Kind.PERCENT, Convention.SHARE) else _EXPECTED[kind]


def _printable(text: str) -> str:
    """Give a text in one line, without what no file or terminal can hold."""
    return " ".join(text.encode(errors="replace").decode().split())


def _shown(cell: Cell) -> str:
    if isinstance(cell, bool):
        return str(cell).upper()
    text = _printable(cell) if isinstance(cell, str) else str(cell).removesuffix(".0").replace(".", ",")
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"
