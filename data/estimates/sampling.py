"""Draw log rates from the model given what was published.

By Matheron's rule: a draw from the prior is moved by what the observations differ from that draw's own. The
prior is drawn effect by effect, so that no matrix is as large as all rates together.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from data.estimates.covariance import (
    EFFECT_MEANS,
    EFFECT_SPREADS,
    Design,
    build_correlation,
    compute_covariance,
    compute_means,
)
from data.estimates.measures import MEASURES
from data.estimates.places import Indexes, Numbers, Places, list_district_places, list_province_places
from data.estimates.posterior import (
    JITTER,
    Evidence,
    WeightedFit,
    compute_cross,
    predict,
    solve,
)
from data.estimates.priors import NUGGET, YEARS_OF_MEMORY, Sizes

SEED = 369
"""The number of the official letter that the project serves; another number gives other draws."""


@dataclass(frozen=True, slots=True)
class LogRates:
    """Draws of log rates: `province` is draw by review by measure, `districts` has the district last."""

    province: Numbers
    districts: Numbers


@dataclass(frozen=True, slots=True)
class Chance:
    """Standard normal numbers, drawn once for all sizes."""

    province: Numbers
    effects: Numbers
    district: Numbers
    yearly: Numbers
    standard: Numbers
    nugget: Numbers
    noise: Numbers


def choose_sizes(fits: Sequence[WeightedFit], count: int) -> Indexes:
    """Return which fit each draw belongs to, in proportion to their weights, without chance."""
    ends = np.cumsum([fitted.weight for fitted in fits])
    chosen: Indexes = np.searchsorted(ends, (np.arange(count) + 0.5) / count * ends[-1]).astype(np.int64)
    return chosen


def sample_rates(
    design: Design, evidence: Evidence, fits: Sequence[WeightedFit], count: int, seed: int = SEED
) -> LogRates:
    """Return draws of every log rate of the province and the districts; the same seed, the same draws."""
    chance = draw_chance(design, len(evidence.values), count, seed)
    chosen = choose_sizes(fits, count)
    drawn = [
        _sample_with(design, evidence, fits[index], _take(chance, chosen == index))
        for index in np.unique(chosen)
    ]
    return LogRates(
        np.concatenate([part.province for part in drawn]), np.concatenate([part.districts for part in drawn])
    )


def sample_places(
    design: Design, evidence: Evidence, fits: Sequence[WeightedFit], wanted: Places, seed: int = SEED
) -> Numbers:
    """Return 2,000 draws of a few log rates, one draw a row."""
    random = np.random.default_rng(seed)
    chosen = choose_sizes(fits, 2000)
    drawn = []
    for index in np.unique(chosen):
        mean, covariance = predict_places(design, evidence, fits[index], wanted)
        lower = np.linalg.cholesky(covariance + JITTER * np.eye(len(wanted)))
        drawn.append(mean + random.standard_normal(((chosen == index).sum(), len(wanted))) @ lower.T)
    return np.concatenate(drawn)


def predict_places(
    design: Design, evidence: Evidence, fitted: WeightedFit, wanted: Places
) -> tuple[Numbers, Numbers]:
    """Return the posterior mean and covariance of wanted log rates with one choice of sizes."""
    prior = compute_covariance(design, fitted.sizes, wanted, wanted)
    cross = compute_cross(design, evidence, fitted.sizes, wanted)
    return predict(fitted.fit, compute_means(design, wanted), prior, cross)


def draw_chance(design: Design, observed: int, count: int, seed: int) -> Chance:
    """Return the normal numbers of an even count of draws, each beside its opposite."""
    random = np.random.default_rng(seed)
    measures, (reviews, districts, effects) = len(MEASURES), design.traits.shape
    years, standards = len(np.unique(design.years)), len(np.unique(design.standards))

    def normal(shape: tuple[int, ...]) -> Numbers:
        # Each number comes with its opposite: the middle of the draws is then nearly free of chance.
        half = random.standard_normal((shape[0] // 2, *shape[1:]))
        return np.stack([half, -half], axis=1).reshape(shape)

    return Chance(
        province=normal((count, reviews * measures)),
        effects=normal((count, effects, measures)),
        district=normal((count, districts, measures)),
        yearly=normal((count, years, districts, measures)),
        standard=normal((count, standards, districts, measures)),
        nugget=normal((count, reviews, measures, districts)),
        noise=normal((count, observed)),
    )


def _take(chance: Chance, rows: Indexes) -> Chance:
    return Chance(*(getattr(chance, name)[rows] for name in Chance.__slots__))


def _sample_with(design: Design, evidence: Evidence, fitted: WeightedFit, chance: Chance) -> LogRates:
    """Return draws with one choice of sizes: a prior draw, moved by the observations."""
    prior = sample_prior(design, fitted.sizes, chance)
    reviews, districts = design.traits.shape[:2]
    wanted = (list_province_places(design.reviews), list_district_places(districts, design.reviews))
    missed = evidence.values - _observe(prior, evidence) - evidence.noise * chance.noise
    pull = solve(fitted.fit, missed.T).T
    moves = [pull @ compute_cross(design, evidence, fitted.sizes, places) for places in wanted]
    return LogRates(
        prior.province + moves[0].reshape(-1, reviews, len(MEASURES)),
        prior.districts + moves[1].reshape(-1, reviews, len(MEASURES), districts),
    )


def _observe(rates: LogRates, evidence: Evidence) -> Numbers:
    """Return what a draw gives at the observed places, one draw a row."""
    places = evidence.places
    at = rates.districts[:, places.review, places.measure, places.district]
    provincial = rates.province[:, places.review, places.measure]
    return evidence.observe(np.where(places.district >= 0, at, provincial))


def sample_prior(design: Design, sizes: Sizes, chance: Chance) -> LogRates:
    """Return draws from the model before anything was seen."""
    tied = np.linalg.cholesky(build_correlation(sizes.correlation))
    reviews = design.traits.shape[0]
    factor = np.linalg.cholesky(design.province.covariance + JITTER * np.eye(len(design.province.mean)))
    province = design.province.mean + chance.province @ factor.T
    effects = EFFECT_MEANS[:, None] + EFFECT_SPREADS[:, None] * (chance.effects @ tied.T)
    traits = np.einsum("rde,nem->nrdm", design.traits, effects, optimize=True)
    local = traits + _sample_random(design, sizes, chance) @ tied.T
    shaped = province.reshape(-1, reviews, len(MEASURES))
    districts = shaped[..., None] + local.transpose(0, 1, 3, 2) + NUGGET * chance.nugget
    return LogRates(shaped, districts)


def _sample_random(design: Design, sizes: Sizes, chance: Chance) -> Numbers:
    """Return draws of the random effects, review by district by measure, measures not yet tied."""
    years, at = np.unique(design.years, return_inverse=True)
    apart = np.abs(years[:, None] - years[None, :])
    memory = np.linalg.cholesky(np.exp(-apart / YEARS_OF_MEMORY))
    count, _, districts, measures = chance.yearly.shape
    flat = chance.yearly.reshape(count, len(years), -1)
    yearly = (memory @ flat).reshape(count, len(years), districts, measures)[:, at]
    steps = chance.standard[:, design.standards.astype(np.int64)]
    random: Numbers = (
        sizes.district * chance.district[:, None] + sizes.yearly * yearly + sizes.standard * steps
    )
    return random
