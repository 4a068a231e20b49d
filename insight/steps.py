"""What was promised a year, and what the published figures say happened since."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from data.figures import FigureSet
from data.model import Figure, Target
from insight.finding import Finding, yearly_change
from insight.programme import published_rates


class Promise(StrEnum):
    """How a yearly reduction compares with the one promised."""

    EXCEEDED = "exceeded"
    KEPT = "kept"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Step:
    """The change between two published years, in points a year (a reduction is negative)."""

    change: Finding
    promise: Promise

    @property
    def first(self) -> int:
        """The year it starts from."""
        return self.change.parts[1].key.period

    @property
    def last(self) -> int:
        """The year it reaches."""
        return self.change.parts[0].key.period

    @property
    def years(self) -> int:
        """Over how many years it is an average."""
        return self.last - self.first


def steps(target: Target, figures: FigureSet) -> tuple[Step, ...]:
    """List the changes between neighbouring published years of the programme, by one standard only.

    Where sources conflict on a year every one of them makes a step, the most trustworthy first.
    """
    return tuple(
        _step(later, earlier, target)
        for before, after in pairwise(_known(target, figures))
        for earlier in before
        for later in after
    )


def overall(target: Target, figures: FigureSet) -> tuple[Step, ...]:
    """Give the average since the base year of every rate published for the last year that has one."""
    known = _known(target, figures)
    if not known or known[0] is known[-1]:
        return ()
    return tuple(_step(later, earlier, target) for earlier in known[0] for later in known[-1])


def _known(target: Target, figures: FigureSet) -> list[Sequence[Figure]]:
    periods = range(target.base_period, target.last_period + 1)
    found = (published_rates(target, period, figures) for period in periods)
    return [rates for rates in found if rates]


def _step(later: Figure, earlier: Figure, target: Target) -> Step:
    change = yearly_change(later, earlier)
    return Step(change, _promise(-change.value, target))


def _promise(reduction: float, target: Target) -> Promise:
    if reduction > target.most_points:
        return Promise.EXCEEDED
    if reduction < target.least_points:
        return Promise.MISSED
    return Promise.KEPT
