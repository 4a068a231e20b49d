"""What is found of an outline from outside, as data; `wording` puts it into Vietnamese."""

from dataclasses import dataclass

from data.errors import Fault
from geo.incoming.coverage import Spot
from geo.incoming.formats import Format
from geo.incoming.units import Unit


@dataclass(frozen=True, slots=True)
class AreaLine:
    """A district's (or the province's) square kilometres: in the file, in the shipped outline, officially."""

    name: str
    here: float
    shipped: float
    official: float | None

    @property
    def percent(self) -> float:
        """How far the file is off the official area, else the shipped outline's, in percent."""
        known = self.shipped if self.official is None else self.official
        return (self.here - known) / known * 100


@dataclass(frozen=True, slots=True)
class OutlineReport:
    """Everything that a check found; faults refuse a file, warnings let it through."""

    file: str
    format: Format
    reference_system: str
    units: tuple[Unit, ...]
    left_out: int
    gaps: tuple[Spot, ...]
    overlaps: tuple[Spot, ...]
    areas: tuple[AreaLine, ...]
    faults: tuple[Fault, ...]
    warnings: tuple[Fault, ...]

    @property
    def usable(self) -> bool:
        """Whether the outline may be put to use."""
        return not self.faults
