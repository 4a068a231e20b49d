"""What is found of an outline from outside, as data; `wording` puts it into Vietnamese."""

from dataclasses import dataclass

from data.errors import Fault
from geo.incoming.district_matching import MatchedDistrict
from geo.incoming.files.file_formats import OutlineFormat
from geo.incoming.gaps_and_overlaps import OutlineDefect


@dataclass(frozen=True, slots=True)
class OutlineAreaComparison:
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
    format: OutlineFormat
    reference_system: str
    units: tuple[MatchedDistrict, ...]
    left_out: int
    gaps: tuple[OutlineDefect, ...]
    overlaps: tuple[OutlineDefect, ...]
    areas: tuple[OutlineAreaComparison, ...]
    faults: tuple[Fault, ...]
    warnings: tuple[Fault, ...]

    @property
    def usable(self) -> bool:
        """Whether the outline may be put to use."""
        return not self.faults
