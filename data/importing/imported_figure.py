"""A figure with the cell it was found in, so that a later doubt can be shown where it stands."""

from dataclasses import dataclass

from data.errors import Fault, FaultPlace
from data.importing.model import ImportRequest
from data.model.figures import Figure, Group, Indicator, Key, Status, Unit
from data.model.standards import Standard
from language.message import BilingualText, Text


@dataclass(frozen=True, slots=True)
class CellLocation:
    """A cell as a person finds it."""

    file: str
    sheet: str
    row: int
    column: Text

    def fault(self, found: Text, expected: Text, advice: Text) -> Fault:
        """Return the fault or the doubt about this cell."""
        return FaultPlace(self.file, self.sheet, self.row, self.column).make_fault(found, expected, advice)


@dataclass(frozen=True, slots=True)
class ImportedFigure:
    """A figure and its cell; the name is the area's as the file writes it.

    `disputed` means that the file itself calls it one of several that sources contradict each other in.
    """

    figure: Figure
    spot: CellLocation
    name: str
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class ImportedReview:
    """The standard and the year that figures are of."""

    standard: Standard
    period: int

    def key(self, area_code: str, indicator: Indicator, group: Group, unit: Unit) -> Key:
        """Return the key of an area's figure in this review."""
        return Key(area_code, self.period, self.standard, indicator, group, unit)


def make_imported_figure(key: Key, value: float, asked: ImportRequest, notes: BilingualText) -> Figure:
    """Make a figure of what a file says; it held when the person says, or in the year of its review."""
    as_of = asked.as_of or str(key.period)
    return Figure(key, as_of, value, Status.IMPORTED, asked.source, notes.vietnamese, notes.english)
