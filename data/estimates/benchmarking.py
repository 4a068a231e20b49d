"""Scale the districts' draws until their household-weighted mean is the province's rate.

Ratio benchmarking, draw by draw: what is held stays, the others take one factor, nobody leaves its bounds.
"""

from dataclasses import dataclass

import numpy as np

from data.estimates.places import Flags, Numbers

MOST_ROUNDS = 20


@dataclass(frozen=True, slots=True)
class BenchmarkTask:
    """Rates of one review and measure in percent, one draw a row and one district a column.

    `target` has the province's rate of each draw, `least` and `most` bound each rate, `held` ones never move.
    """

    rates: Numbers
    households: Numbers
    target: Numbers
    held: Flags
    least: Numbers
    most: Numbers


def benchmark_rates(task: BenchmarkTask) -> Numbers:
    """Return the rates scaled to the target; as near to it as the bounds allow where it is out of reach."""
    rates = np.where(task.held, task.rates, np.clip(task.rates, task.least, task.most))
    fixed = np.broadcast_to(task.held, rates.shape).copy()
    wanted = task.target * task.households.sum()
    for _ in range(MOST_ROUNDS):
        open_sum = np.where(fixed, 0.0, rates * task.households).sum(axis=1)
        left = wanted - np.where(fixed, rates * task.households, 0.0).sum(axis=1)
        factor = np.divide(left, open_sum, out=np.ones_like(left), where=open_sum > 0)
        scaled = np.where(fixed, rates, rates * np.maximum(factor, 0.0)[:, None])
        rates = np.where(task.held, scaled, np.clip(scaled, task.least, task.most))
        beyond = ~fixed & (rates != scaled)
        if not beyond.any():
            return rates
        fixed |= _choose_side(beyond, rates, scaled, task.households)
    return rates


def compute_weighted_mean(rates: Numbers, households: Numbers) -> Numbers:
    """Return the household-weighted mean of each draw."""
    mean: Numbers = (rates * households).sum(axis=-1) / households.sum()
    return mean


def soften_target(task: BenchmarkTask) -> Numbers:
    """Return the target of a review in which the province published nothing.

    The more households have a held rate, the more their own mean decides what the province's rate is.
    """
    share = (task.households * task.held).sum() / task.households.sum()
    mean = compute_weighted_mean(task.rates, task.households)
    softened: Numbers = task.target ** (1 - share) * mean**share
    return softened


def _choose_side(beyond: Flags, rates: Numbers, scaled: Numbers, households: Numbers) -> Flags:
    """Return the rates that stop at a bound for good: of each draw, the side that misses more households.

    The other side may yet come back within its bounds when the factor changes.
    """
    missed = np.where(beyond, (scaled - rates) * households, 0.0)
    above, below = np.maximum(missed, 0).sum(axis=1), np.maximum(-missed, 0).sum(axis=1)
    upper = (above >= below)[:, None]
    chosen: Flags = beyond & np.where(upper, missed >= 0, missed <= 0)
    return chosen
