"""Medians, ratios and the table of what was to be reached and what was."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class BenchmarkGoal:
    """A figure that must not be above its target."""

    name: str
    target: float
    reached: float
    unit: str

    @property
    def met(self) -> bool:
        """Tell whether the figure is within its target."""
        return self.reached <= self.target

    def __str__(self) -> str:
        target = f"≤ {_format_number(self.target)} {self.unit}"
        reached = f"{_format_number(self.reached)} {self.unit}"
        return f"{self.name:<40} {target:>16} {reached:>16}   {'ok' if self.met else 'MISSED'}"


def compute_median_ratio(numerators: Sequence[float], denominators: Sequence[float]) -> float:
    """Give the median of one contender as a share of another's."""
    return median(numerators) / median(denominators)


def format_spread(values: Sequence[float]) -> str:
    """Write a median with its quartiles."""
    lower, middle, upper = quantiles(values, n=4, method="inclusive")
    return f"{_format_number(middle)} ({_format_number(lower)} to {_format_number(upper)})"


def format_goal_table(goals: Sequence[BenchmarkGoal]) -> str:
    """Write the goals one under another, with a head."""
    head = f"{'figure':<40} {'target':>16} {'reached':>16}"
    return "\n".join([head, *map(str, goals)])


def _format_number(value: float) -> str:
    """Write three digits that count, and no more."""
    decimals = max(0, 3 - len(str(int(value))))
    return f"{value:,.{decimals}f}"
