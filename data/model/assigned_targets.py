"""Define the target that a document assigns to a district."""

from dataclasses import dataclass

from data.model.sources import Source
from data.model.standards import Standard


@dataclass(frozen=True, slots=True)
class TargetKey:
    """The identity of a target: one district, one standard, one goal year."""

    area_code: str
    standard: Standard
    goal_period: int


@dataclass(frozen=True, slots=True)
class AssignedTarget:
    """A district's assigned target: rates in percent, the reduction in households over all its years."""

    key: TargetKey
    base_period: int
    base_rate: float
    goal_rate: float
    reduction: int
    source: Source

    def compute_path_rate(self, period: int) -> float:
        """Return the rate that the target allows in a year, in percent; each year loses the same."""
        passed = (period - self.base_period) / (self.key.goal_period - self.base_period)
        return round(self.base_rate + (self.goal_rate - self.base_rate) * passed, 2)
