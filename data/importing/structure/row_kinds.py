"""Define what a row below a header may be, and what is known of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from data.importing.grammar.statements import NOTHING, Statement
from data.importing.grammar.terms import Term
from data.importing.structure.header import HeaderColumn
from data.model.areas import Area

PARTS = frozenset({Term.URBAN, Term.RURAL})
"""Terms of a row that is a part of its district."""

COMPARED = frozenset(
    {Term.CHANGE, Term.PLAN, Term.FORECAST, Term.TARGET, Term.OTHER_MEASURE, Term.RATE, Term.SHARE}
)
"""Terms of a row that compares the figures with others, or gives something else than counts."""

COMMUNE_STARTS = ("xa", "x", "phuong", "p", "thi tran", "tt", "ap", "khu pho", "dac khu")
"""Words with which the name of a commune begins."""


class SummaryRowKind(StrEnum):
    """What a row counts, or what it is besides."""

    AREA = "area"
    PART = "part"
    COMMUNE = "commune"
    SECTION = "section"
    TOTAL = "total"
    BELOW = "below"
    """A part of the district above it that is not kept: 'Trong đó: DTTS' below each district."""

    COMPARISON = "comparison"
    NOTE = "note"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, eq=False)
class SummaryRow:
    """A row with numbers: `index` counts from 0; `area` is None for a sum and for a name that fits none.

    `part` is the town or the country of its area, `owner` the index of the row that it is a part of, `said`
    what the row's own cells of words add to it. A row equals itself alone, which is quick to look up.
    """

    index: int
    label: str
    kind: SummaryRowKind
    section: int
    area: Area | None = None
    part: Term | None = None
    owner: int | None = None
    said: Statement = NOTHING

    @property
    def row(self) -> int:
        """Return the row's number as a spreadsheet counts it."""
        return self.index + 1


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section: its number, the row that opens it, its words and what they say."""

    number: int
    index: int
    label: str
    said: Statement


@dataclass(frozen=True, slots=True)
class ClassifiedRows:
    """The rows that count something, the rows passed over, and the sections by number."""

    lines: tuple[SummaryRow, ...]
    passed: tuple[SummaryRow, ...]
    sections: Mapping[int, SectionRow]


@dataclass(frozen=True, slots=True)
class LabelColumns:
    """The columns in which names, numbers, kinds, codes and parts of areas stand; all count from 0.

    `words` are the columns of words that belong to none of these: what they say limits their rows.
    """

    unit: int
    number: int | None
    part: int | None = None
    kind: int | None = None
    code: int | None = None
    words: tuple[HeaderColumn, ...] = ()


def names_standard(said: Statement) -> bool:
    """Return whether a row names a standard or a span of years, which only a title or a header may."""
    return said.has(Term.STANDARD) or bool(said.standards or said.spans)


def replace_parts(said: Statement) -> Statement:
    """Return what a section says without its town or country."""
    return replace(said, terms=said.terms - PARTS)
