"""Define a question: one standard, indicator, group and review."""

from dataclasses import dataclass, replace

from data.model.figures import Group, Indicator, Key, Unit
from data.model.standards import Standard


@dataclass(frozen=True, slots=True)
class Question:
    """One selection of the figures; every finding on a page answers the same one."""

    standard: Standard
    indicator: Indicator
    group: Group
    period: int
    published_only: bool = False

    def key(self, area_code: str, unit: Unit = Unit.PERCENT) -> Key:
        """Return the key of the figure that answers the question for an area in a unit."""
        return Key(area_code, self.period, self.standard, self.indicator, self.group, unit)

    def at(self, period: int) -> "Question":
        """Return the same question about another review."""
        return replace(self, period=period)
