"""Compute a number from figures and keep the figures that it rests on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import overload

import numpy as np
from numpy.typing import NDArray

from data.model.estimates import is_written_whole
from data.model.figures import Figure, Status


class FindingRule(StrEnum):
    """How a number was computed; the catalogue explains each in a sentence."""

    AS_GIVEN = "as_given"
    DIFFERENCE = "difference"
    MEAN_DIFFERENCE = "mean_difference"
    RANK = "rank"
    RANK_BY_COUNT = "rank_by_count"
    RANK_CHANGE = "rank_change"
    SHARE = "share"
    POPULATION_SHARE = "population_share"
    YEARLY_CHANGE = "yearly_change"
    PLANNED = "planned"
    TARGET_SHARE = "target_share"
    SUM = "sum"
    TARGET_PATH = "target_path"
    COUNT = "count"
    COUNT_NONE = "count_none"
    PACE_COUNT = "pace_count"
    PACE_COUNT_NONE = "pace_count_none"
    PACE_KNOWN = "pace_known"
    PACE_FEW = "pace_few"


_WEAKEST_FIRST = (
    Status.ESTIMATED,
    Status.CONFLICTING,
    Status.APPROXIMATE,
    Status.DERIVED,
    Status.REPORTED,
    Status.IMPORTED,
    Status.OFFICIAL,
)


INTERVAL_ENDS = (0.1, 0.9)
"""Parts of the draws below the ends of an 80 % interval."""


@dataclass(frozen=True, slots=True)
class Interval:
    """The ends of an 80 % interval, in the unit of its value."""

    lower: float
    upper: float


@dataclass(frozen=True, slots=True)
class Finding:
    """A value with its rule and the figures behind it; it is only as certain as the weakest of them.

    It has an interval where an estimate is among them.
    """

    value: float
    rule: FindingRule
    parts: tuple[Figure, ...]
    interval: Interval | None = None

    @property
    def status(self) -> Status:
        """Return the status of the weakest figure it rests on; contradicting values conflict."""
        if self.rule is FindingRule.AS_GIVEN:
            return find_common_status(self.parts)
        return find_weakest_status(part.status for part in self.parts)

    @property
    def is_undecided(self) -> bool:
        """Return whether it is a difference that can't be told from none.

        Its interval counts as it is written: one that ends at 0,0 holds zero for whoever reads it.
        """
        if self.interval is None:
            return False
        digits = 0 if is_written_whole(self.value) else 1
        return round(self.interval.lower, digits) <= 0 <= round(self.interval.upper, digits)


def find_weakest_status(statuses: Iterable[Status]) -> Status:
    """Return the least trustworthy status, or missing if there is no figure."""
    present = set(statuses)
    return next((status for status in _WEAKEST_FIRST if status in present), Status.MISSING)


def find_common_status(figures: Sequence[Figure]) -> Status:
    """Return one status for all that is known about one key: values that contradict each other conflict."""
    weakest = find_weakest_status(figure.status for figure in figures)
    contradict = len({figure.value for figure in figures}) > 1
    return Status.CONFLICTING if contradict and weakest is not Status.ESTIMATED else weakest


@overload
def convert_to_finding(figure: Figure, *conflicting_figures: Figure) -> Finding: ...
@overload
def convert_to_finding(figure: Figure | None, *conflicting_figures: Figure) -> Finding | None: ...
def convert_to_finding(figure: Figure | None, *conflicting_figures: Figure) -> Finding | None:
    """Return a figure as it stands, with those that contradict it; None where there is none."""
    if figure is None:
        return None
    parts = (figure, *conflicting_figures)
    return Finding(figure.value, FindingRule.AS_GIVEN, parts, get_interval(figure))


def get_interval(figure: Figure) -> Interval | None:
    """Return an estimate's interval; None for what somebody published."""
    return Interval(figure.estimate.lower, figure.estimate.upper) if figure.estimate else None


def read_draws(figure: Figure) -> NDArray[np.float32]:
    """Return an estimate's draws; a published figure is the same in all of them."""
    if figure.estimate is None:
        return np.array([figure.value], dtype=np.float32)
    return np.frombuffer(figure.estimate.draws, dtype=np.float32)


def compute_interval(figures: Iterable[Figure], draws: NDArray[np.floating]) -> Interval | None:
    """Return the interval of a number worked out draw by draw; None where no figure is estimated."""
    if all(figure.estimate is None for figure in figures):
        return None
    lower, upper = np.quantile(draws, INTERVAL_ENDS)
    return Interval(float(lower), float(upper))


def compute_difference(figure: Figure | None, base: Figure | None) -> Finding | None:
    """Subtract two percents of one standard, in points; None if either is missing.

    Raises ValueError for two standards: their difference has no meaning.
    """
    if figure is None or base is None:
        return None
    if figure.key.standard is not base.key.standard:
        raise ValueError(f"{figure.key.standard} and {base.key.standard} can't be subtracted")
    interval = compute_interval([figure, base], read_draws(figure) - read_draws(base))
    return Finding(round(figure.value - base.value, 2), FindingRule.DIFFERENCE, (figure, base), interval)


def compute_yearly_change(later: Figure, earlier: Figure) -> Finding:
    """Return the yearly change from an earlier percent of the same standard, in points.

    Raises ValueError for two standards, or for a later figure that isn't later.
    """
    years = later.key.period - earlier.key.period
    if years <= 0:
        raise ValueError(f"{later.key.period} is not after {earlier.key.period}")
    if later.key.standard is not earlier.key.standard:
        raise ValueError(f"{later.key.standard} and {earlier.key.standard} can't be subtracted")
    rule = FindingRule.DIFFERENCE if years == 1 else FindingRule.YEARLY_CHANGE
    interval = compute_interval([later, earlier], (read_draws(later) - read_draws(earlier)) / years)
    return Finding(round((later.value - earlier.value) / years, 2), rule, (later, earlier), interval)
