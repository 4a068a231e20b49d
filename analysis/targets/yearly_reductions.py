"""Compare the promised yearly reduction with the reductions between published years."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from analysis.finding import Finding, compute_yearly_change
from analysis.targets.programme_path import list_published_rates
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.model.targets import Target


class ReductionResult(StrEnum):
    """How a yearly reduction compares with the promised one."""

    EXCEEDED = "exceeded"
    KEPT = "kept"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class YearlyReduction:
    """The change between two published years, in points a year (a reduction is negative)."""

    change: Finding
    result: ReductionResult

    @property
    def first(self) -> int:
        """Return the year it starts from."""
        return self.change.parts[1].key.period

    @property
    def last(self) -> int:
        """Return the year it ends with."""
        return self.change.parts[0].key.period

    @property
    def years(self) -> int:
        """Return over how many years it is an average."""
        return self.last - self.first


def list_yearly_reductions(target: Target, figures: FigureSet) -> tuple[YearlyReduction, ...]:
    """Return the changes between neighbouring published years of the programme, by one standard only.

    If sources conflict on a year, each of them gives a change of its own, the most trustworthy first.
    """
    return tuple(
        _build_reduction(later, earlier, target)
        for before, after in pairwise(_known(target, figures))
        for earlier in before
        for later in after
    )


def list_average_reductions(target: Target, figures: FigureSet) -> tuple[YearlyReduction, ...]:
    """Return the average since the base year of every rate published for the last year that has one."""
    known = _known(target, figures)
    if not known or known[0] is known[-1]:
        return ()
    return tuple(_build_reduction(later, earlier, target) for earlier in known[0] for later in known[-1])


def _known(target: Target, figures: FigureSet) -> list[Sequence[Figure]]:
    periods = range(target.base_period, target.last_period + 1)
    found = (list_published_rates(target, period, figures) for period in periods)
    return [rates for rates in found if rates]


def _build_reduction(later: Figure, earlier: Figure, target: Target) -> YearlyReduction:
    change = compute_yearly_change(later, earlier)
    return YearlyReduction(change, _judge_reduction(-change.value, target))


def _judge_reduction(reduction: float, target: Target) -> ReductionResult:
    if reduction > target.most_points:
        return ReductionResult.EXCEEDED
    if reduction < target.least_points:
        return ReductionResult.MISSED
    return ReductionResult.KEPT
