"""Draw worlds, publish of them what was published of ours, and see how often the intervals hold."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from data.estimates.covariance import Design
from data.estimates.measures import MEASURES
from data.estimates.places import Numbers
from data.estimates.posterior import Evidence, fit_all_sizes, use_one_thread
from data.estimates.priors import SIZES
from data.estimates.sampling import LogRates, draw_chance, sample_prior, sample_rates
from data.estimates.summary import LOWER, UPPER

DRAWS = 200
WRONG_SPREAD, WRONG_STEP = 0.5, 0.25


@dataclass(frozen=True, slots=True)
class SimulatedCoverage:
    """How many rates of unpublished districts were tried, and how many intervals held them (0 to 1)."""

    tried: int
    coverage: float


def simulate_own_model(design: Design, evidence: Evidence, worlds: int, seed: int) -> SimulatedCoverage:
    """Return the coverage in worlds drawn from the model itself, each with sizes of its own."""
    return _measure(design, evidence, _draw_worlds(design, worlds, seed))


def simulate_wrong_model(design: Design, evidence: Evidence, worlds: int, seed: int) -> SimulatedCoverage:
    """Return the coverage in worlds that the model is wrong about.

    Districts there owe nothing to their traits, differ by a two-sided exponential draw, and walk at random.
    """
    chance = np.random.default_rng(seed)
    return _measure(
        design, evidence, (_make_wrong(design, world, chance) for world in _draw_worlds(design, worlds, seed))
    )


def _draw_worlds(design: Design, worlds: int, seed: int) -> Iterator[LogRates]:
    for number in range(worlds):
        sizes = SIZES[number % len(SIZES)]
        world = sample_prior(design, sizes, draw_chance(design, 0, 2, seed + number))
        yield LogRates(world.province[:1], world.districts[:1])


def _make_wrong(design: Design, world: LogRates, chance: np.random.Generator) -> LogRates:
    """Return a world with the same province and districts that the model doesn't describe."""
    reviews, districts = design.traits.shape[:2]
    years, at = np.unique(design.years, return_inverse=True)
    steps = chance.normal(0, WRONG_STEP, (len(years), len(MEASURES), districts))
    lasting = chance.laplace(0, WRONG_SPREAD, (len(MEASURES), districts))
    local = (lasting + np.cumsum(steps, axis=0) - steps.sum(axis=0) / 2)[at].reshape(
        1, reviews, len(MEASURES), districts
    )
    return LogRates(world.province, world.province[..., None] + local)


def _measure(design: Design, evidence: Evidence, worlds: Iterator[LogRates]) -> SimulatedCoverage:
    with use_one_thread():
        held = np.array([_count_held(design, evidence, world) for world in worlds])
    tried, covered = held.sum(axis=0)
    return SimulatedCoverage(int(tried), float(covered / tried))


def _count_held(design: Design, evidence: Evidence, world: LogRates) -> tuple[int, int]:
    """Return how many rates of districts were tried in a world, and how many their interval held."""
    seen = replace(evidence, values=evidence.observe(_look_up(world, evidence)))
    drawn = sample_rates(design, seen, fit_all_sizes(design, seen), DRAWS).districts
    lower, upper = np.quantile(drawn, (LOWER, UPPER), axis=0)
    free = np.ones(lower.shape, dtype=bool)
    places = evidence.places
    local = places.district >= 0
    free[places.review[local], places.measure[local], places.district[local]] = False
    inside = (lower <= world.districts[0]) & (world.districts[0] <= upper)
    return int(free.sum()), int((inside & free).sum())


def _look_up(world: LogRates, evidence: Evidence) -> Numbers:
    places = evidence.places
    local = world.districts[0, places.review, places.measure, places.district]
    found: Numbers = np.where(places.district >= 0, local, world.province[0, places.review, places.measure])
    return found
