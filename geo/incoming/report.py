"""Define the report on an outline from outside, as data; `report_text` puts it into words."""

from dataclasses import dataclass

from data.errors import Fault
from geo.incoming.district_matching import MatchedDistrict
from geo.incoming.files.file_formats import OutlineFormat
from geo.incoming.gaps_and_overlaps import OutlineDefect
from language.message import Text


@dataclass(frozen=True, slots=True)
class OutlineAreaComparison:
    """Square kilometres of a district or the province: in the file, shipped, and official."""

    name: str
    here: float
    shipped: float
    official: float | None

    @property
    def percent(self) -> float:
        """Return the difference from the official area, else from the shipped outline's, in percent."""
        known = self.shipped if self.official is None else self.official
        return (self.here - known) / known * 100


@dataclass(frozen=True, slots=True)
class OutlineReport:
    """The result of a check; faults refuse a file, warnings don't."""

    file: str
    format: OutlineFormat
    reference_system: Text
    units: tuple[MatchedDistrict, ...]
    left_out: int
    gaps: tuple[OutlineDefect, ...]
    overlaps: tuple[OutlineDefect, ...]
    areas: tuple[OutlineAreaComparison, ...]
    faults: tuple[Fault, ...]
    warnings: tuple[Fault, ...]

    @property
    def usable(self) -> bool:
        """Return whether the outline may be used."""
        return not self.faults
