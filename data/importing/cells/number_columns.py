"""Numbers as people type them in a column, all read in one convention or asked about; never guessed."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from data.importing.cells.number_readings import (
    MARKS,
    WAYS,
    ConventionSet,
    NumberKind,
    ValuesByConvention,
    read_cell,
)
from data.importing.cells.number_text import is_blank
from data.importing.model import ImportedCell, NumberConvention
from language.message import Text, make_message
from language.text_cleaning import shorten_line

_LONGEST_SHOWN = 40


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
    ways = _answered(WAYS[kind], convention)
    read = _read_cells(cells, kind, ways)
    readable = {index: readings for index, readings in read.items() if readings}
    distinct = {id(readings): readings for readings in readable.values()}
    common = tuple(way for way in ways if all(way in readings for readings in distinct.values()))
    agreed = {key: _agreed(readings, common or ways) for key, readings in distinct.items()}
    odd = {} if common else _odd(readable, ways)
    unreadable = dict.fromkeys(read.keys() - readable.keys(), _expected(kind, convention))
    expected = {**odd, **unreadable}
    return ParsedColumn(
        values=tuple(
            None if index in expected else agreed.get(id(read.get(index))) for index in range(len(cells))
        ),
        faults=tuple(NumberFault(index, _shown(cells[index]), expected[index]) for index in sorted(expected)),
        choices=_choices(distinct.values(), common),
    )


def _answered(
    ways: tuple[ConventionSet, ...], convention: NumberConvention | None
) -> tuple[ConventionSet, ...]:
    """Keep the ways that an answer allows; one that answers another kind of column changes nothing."""
    return tuple(way for way in ways if convention in way) or ways


def _read_cells(
    cells: Sequence[ImportedCell], kind: NumberKind, ways: tuple[ConventionSet, ...]
) -> dict[int, ValuesByConvention]:
    """Read the cells that are not blank, by their places; the same text is read once."""
    texts = {cell for cell in cells if isinstance(cell, str) and not is_blank(cell)}
    typed = {text: read_cell(text, kind, ways) for text in texts}
    return {
        index: typed[cell] if isinstance(cell, str) else read_cell(cell, kind, ways)
        for index, cell in enumerate(cells)
        if (cell in typed if isinstance(cell, str) else cell is not None)
    }


def _agreed(readings: ValuesByConvention, ways: tuple[ConventionSet, ...]) -> float | None:
    """Return a cell's value if every convention that can read it gives the same."""
    values = {readings[way] for way in ways if way in readings}
    return values.pop() if len(values) == 1 else None


def _choices(
    readable: Collection[ValuesByConvention], common: tuple[ConventionSet, ...]
) -> tuple[NumberConvention, ...]:
    """List the conventions that tell apart the ways in which the column can be read."""
    outcomes: dict[tuple[float, ...], ConventionSet] = {}
    for way in common:
        outcomes.setdefault(tuple(readings[way] for readings in readable), way)
    if len(outcomes) < 2:  # noqa: PLR2004
        return ()
    shared = frozenset.intersection(*outcomes.values())
    return tuple(one for one in NumberConvention if one in frozenset.union(*outcomes.values()) - shared)


def _odd(readable: Mapping[int, ValuesByConvention], ways: tuple[ConventionSet, ...]) -> dict[int, Text]:
    """Return the cells that don't follow the convention of most cells, with what was expected."""
    usual = max(ways, key=lambda way: sum(way in readings for readings in readable.values()))
    mark = next(mark for mark in MARKS if mark in usual)
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
