"""Define the targets of a poverty programme."""

from dataclasses import dataclass

from data.model.figures import Status
from data.model.sources import Source
from data.model.standards import Standard


@dataclass(frozen=True, slots=True)
class Target:
    """A programme's yearly reduction in points, from a base rate, with its source."""

    target_id: str
    standard: Standard
    base_period: int
    base_rate: float
    last_period: int
    least_points: float
    most_points: float
    status: Status
    source: Source
    note_vi: str
    note_en: str
