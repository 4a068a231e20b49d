"""What is being looked at: one standard, measure, group and review."""

from dataclasses import dataclass, replace

from data.model.figures import Group, Indicator, Key, Unit
from data.model.standards import Standard


@dataclass(frozen=True, slots=True)
class Question:
    """One slice of the figures; every finding on a page answers the same one."""

    standard: Standard
    indicator: Indicator
    group: Group
    period: int
    published_only: bool = False

    def key(self, area_code: str, unit: Unit = Unit.PERCENT) -> Key:
        """Say which figure of an area answers the question in a unit."""
        return Key(area_code, self.period, self.standard, self.indicator, self.group, unit)

    def at(self, period: int) -> "Question":
        """Ask the same of another review."""
        return replace(self, period=period)
