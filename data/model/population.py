"""Define the counts of inhabitants of an area."""

from dataclasses import dataclass
from enum import StrEnum

from data.model.sources import Source


class PopulationPart(StrEnum):
    """The inhabitants that a count includes."""

    TOTAL = "total"
    URBAN = "urban"
    RURAL = "rural"


@dataclass(frozen=True, slots=True)
class PopulationCount:
    """Persons living in an area, or in several counted together: their codes joined by '+'."""

    area_codes: tuple[str, ...]
    period: int
    part: PopulationPart
    persons: int
    source: Source
