"""Numbers as people type them in a column, read all in one convention or asked about; never guessed."""

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from data.importing.model import Cell, Convention
from data.importing.spelling import DASHES, QUOTES
from data.rules import MOST_PERCENT


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
