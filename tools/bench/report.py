"""Format medians, ratios and the table of targets."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class BenchmarkGoal:
    """A measured value that must not exceed its target."""

    name: str
    target: float
    reached: float
    unit: str

    @property
    def met(self) -> bool:
        """Return whether the value is within its target."""
        return self.reached <= self.target

    def __str__(self) -> str:
        target = f"≤ {_format_number(self.target)} {self.unit}"
        reached = f"{_format_number(self.reached)} {self.unit}"
        return f"{self.name:<40} {target:>16} {reached:>16}   {'ok' if self.met else 'MISSED'}"


def compute_median_ratio(numerators: Sequence[float], denominators: Sequence[float]) -> float:
    """Return the median of one contender as a share of another's."""
    return median(numerators) / median(denominators)


def format_spread(values: Sequence[float]) -> str:
    """Format a median with its quartiles."""
    lower, middle, upper = quantiles(values, n=4, method="inclusive")
    return f"{_format_number(middle)} ({_format_number(lower)} to {_format_number(upper)})"


def format_goal_table(goals: Sequence[BenchmarkGoal]) -> str:
    """Format the goals one below the other, with a header."""
    head = f"{'figure':<40} {'target':>16} {'reached':>16}"
    return "\n".join([head, *map(str, goals)])


def _format_number(value: float) -> str:
    """Format a number with three significant digits."""
    decimals = max(0, 3 - len(str(int(value))))
    return f"{value:,.{decimals}f}"
