"""Scales the free districts of a cell until the household-weighted mean is the province's rate."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from data.errors import PovertyMapError
from language.message import make_message

STEP = 0.01
"""Rates are published to 2 decimals, so this is the least a rate can move."""

TOLERANCE = 0.002
"""Points between the mean and the province's rate at which settling stops; the promise is 0.005."""


@dataclass(frozen=True, slots=True)
class RateBounds:
    """The least and the most that a free district's percent may be, both to 2 decimals."""

    least: float
    most: float

    def nearest(self, rate: float) -> float:
        """Return the rate itself to 2 decimals, or the end it lies beyond."""
        return min(max(round(rate, 2), self.least), self.most)

    def holds(self, rate: float) -> bool:
        """Return whether the rate lies within, ends included."""
        return self.least <= rate <= self.most


class UnreachableBenchmarkError(PovertyMapError):
    """The published districts leave the others nothing, or more than they can hold."""


@dataclass(frozen=True, slots=True)
class RakingTask:
    """One cell: benchmark, pins and ranges in percent, weights in households, levels relative."""

    benchmark: float
    weights: Mapping[str, float]
    levels: Mapping[str, float]
    pins: Mapping[str, float]
    ranges: Mapping[str, RateBounds]


def rake(task: RakingTask) -> dict[str, float]:
    """Percent by district, to 2 decimals: pins untouched, the others in range, the mean at the benchmark.

    Raises UnreachableBenchmarkError where no such rates exist.
    """
    rates = {**_scale_free_districts(task), **task.pins}
    return _settle_rounding(task, {code: rates[code] for code in task.weights})


def compute_weighted_mean(rates: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Return the household-weighted mean of rates."""
    return sum(rates[code] * weight for code, weight in weights.items()) / sum(weights.values())


def _scale_free_districts(task: RakingTask) -> dict[str, float]:
    """Free districts at one multiple of their levels, save those at an end of their range."""
    free = [code for code in task.weights if code not in task.pins]
    ended: dict[str, float] = {}
    while True:
        scale = _scale(task, [code for code in free if code not in ended], ended)
        rates = {code: ended[code] if code in ended else scale * task.levels[code] for code in free}
        beyond = _beyond(task, rates)
        if not beyond:
            return {code: task.ranges[code].nearest(rate) for code, rate in rates.items()}
        ended.update(beyond)


def _beyond(task: RakingTask, rates: Mapping[str, float]) -> dict[str, float]:
    """Return the ends that rates lie beyond: those above, or those below where these miss more households.

    The side that misses more stays at its end whatever the other does; the other side may yet come back.
    """
    above = {code: task.ranges[code].most for code, rate in rates.items() if rate > task.ranges[code].most}
    below = {code: task.ranges[code].least for code, rate in rates.items() if rate < task.ranges[code].least}
    return max(above, below, key=lambda ends: _households_beyond(task, rates, ends))


def _households_beyond(task: RakingTask, rates: Mapping[str, float], ends: Mapping[str, float]) -> float:
    return sum(abs(rates[code] - end) * task.weights[code] for code, end in ends.items())


def _scale(task: RakingTask, open_codes: list[str], ended: Mapping[str, float]) -> float:
    """Return the multiple of their levels at which the districts still open fill what the others leave."""
    settled = {**ended, **task.pins}
    wanted = task.benchmark * sum(task.weights.values())
    left = wanted - sum(task.weights[code] * rate for code, rate in settled.items())
    room = sum(task.weights[code] * task.levels[code] for code in open_codes)
    if left <= 0 or room <= 0:
        raise UnreachableBenchmarkError(
            make_message("illustration_fault.out_of_reach", rate=str(task.benchmark))
        )
    return left / room


def _settle_rounding(task: RakingTask, rates: dict[str, float]) -> dict[str, float]:
    """Move free districts by single steps until rounding no longer shows in the mean, or no step helps."""
    gap = task.benchmark - compute_weighted_mean(rates, task.weights)
    while abs(gap) > TOLERANCE:
        moved = _moved(task, rates, math.copysign(STEP, gap))
        new_gap = task.benchmark - compute_weighted_mean(moved, task.weights)
        if abs(new_gap) >= abs(gap):
            return rates
        rates, gap = moved, new_gap
    return rates


def _moved(task: RakingTask, rates: Mapping[str, float], step: float) -> dict[str, float]:
    code = _movable(task, rates, step)
    return {**rates, code: round(rates[code] + step, 2)}


def _movable(task: RakingTask, rates: Mapping[str, float], step: float) -> str:
    """Return the free district in which one step shows least: the highest rate with room for it."""
    movable = [
        code
        for code in task.weights
        if code not in task.pins and task.ranges[code].holds(round(rates[code] + step, 2))
    ]
    if not movable:
        raise UnreachableBenchmarkError(
            make_message("illustration_fault.off_by_steps", rate=str(task.benchmark), step=str(STEP))
        )
    return max(movable, key=lambda code: rates[code])
