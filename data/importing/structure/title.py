"""Read what a summary sheet says above its header and by its name: subject, year, standard."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.importing.faults import format_cell_address, parse_cell_address
from data.importing.grammar.standards import list_standards
from data.importing.grammar.statements import Statement, merge_statements, read_statement
from data.importing.grammar.terms import SLOTS, Slot, Term
from data.model.figures import Indicator
from data.model.standards import Standard

INDICATORS = {Term.POOR: Indicator.POOR, Term.NEAR_POOR: Indicator.NEAR_POOR}


@dataclass(frozen=True, slots=True)
class TitleLine:
    """A text above a header, its address and what it says."""

    address: str
    text: str
    said: Statement

    @property
    def row(self) -> int | None:
        """Return the row of the text, from 1, or None for the name of a sheet."""
        place = parse_cell_address(self.address)
        return place[0] if place else None


@dataclass(frozen=True, slots=True)
class SheetTitle:
    """The lines above a header, and what the sheet's name says."""

    name: str
    lines: tuple[TitleLine, ...]
    named: Statement
    said: Statement

    @property
    def indicators(self) -> frozenset[Indicator]:
        """Return the indicators that the title speaks of."""
        return _indicators(self.said)

    @property
    def named_indicators(self) -> frozenset[Indicator]:
        """Return the indicators that the sheet's name speaks of."""
        return _indicators(self.named)

    @property
    def subject(self) -> Indicator | None:
        """Return the one indicator on which title and name agree, or None."""
        title, name = self.indicators, self.named_indicators
        agreed = (title & name) if title and name else (title | name)
        return next(iter(agreed)) if len(agreed) == 1 else None

    @property
    def contradicts_name(self) -> bool:
        """Return whether title and name speak of different indicators."""
        return bool(self.indicators and self.named_indicators) and not self.indicators & self.named_indicators

    @property
    def years(self) -> frozenset[int]:
        """Return the years of the title, or those of the sheet's name where it has none."""
        return self.said.years or self.named.years

    @property
    def standards(self) -> frozenset[Standard | None]:
        """Return the standards that are named; None stands for one that the product doesn't know."""
        return frozenset().union(*(list_standards(line.said) for line in (*self.lines, self.name_line)))

    @property
    def name_line(self) -> TitleLine:
        """Return the sheet's name as a line of title."""
        return TitleLine("", self.name, self.named)

    @property
    def origins(self) -> frozenset[Term]:
        """Return whether the figures are called results, plans, forecasts or targets."""
        return (self.said.terms | self.named.terms) & SLOTS[Slot.ORIGIN]

    def find_line(self, *terms: Term) -> TitleLine | None:
        """Return the first line that says any of the terms; the name has no address."""
        return next((line for line in (*self.lines, self.name_line) if line.said.has(*terms)), None)

    def find_year_line(self) -> TitleLine | None:
        """Return the first line that names a year."""
        return next((line for line in (*self.lines, self.name_line) if line.said.years), None)

    def find_standard_line(self) -> TitleLine | None:
        """Return the first line that names a standard."""
        return next((line for line in (*self.lines, self.name_line) if list_standards(line.said)), None)


def read_title(name: str, lines: Sequence[tuple[int, int, str]]) -> SheetTitle:
    """Read a sheet's name and its lines of title, each with its row and column counted from 1."""
    read = tuple(
        TitleLine(format_cell_address((row, column)), text, read_statement(text))
        for row, column, text in lines
    )
    return SheetTitle(name, read, read_statement(name), merge_statements(line.said for line in read))


def _indicators(said: Statement) -> frozenset[Indicator]:
    return frozenset(INDICATORS[term] for term in said.terms if term in INDICATORS)
