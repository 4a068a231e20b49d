"""Turn draws of log rates into percent: held, benchmarked, bounded, groups within groups."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from data.estimates.benchmarking import (
    BenchmarkTask,
    benchmark_rates,
    compute_weighted_mean,
    soften_target,
)
from data.estimates.measures import MEASURES, POOR, POOR_MINORITY, EstimatedMeasure, Review, get_parts
from data.estimates.observations import LEAST_HOUSEHOLDS, Observation, Record
from data.estimates.places import PROVINCE_INDEX, Flags, Numbers
from data.estimates.priors import EXACT_NOISE, HOUSEHOLDS_NOISE
from data.estimates.sampling import SEED, LogRates
from data.model.areas import PROVINCE
from data.model.figures import MOST_PERCENT, Group, Indicator, Key, Unit
from data.model.standards import Standard

HIGHEST_COUNTS = {Review(Standard.MDP_2016, 2020): "903"}
"""Decision 24/QĐ-UBND names the district with the most poor households of all, so no other may reach it."""


@dataclass(frozen=True, slots=True, eq=False)
class Draws:
    """Percent in every draw: `province` is draw by review by measure, `districts` has the district last."""

    reviews: tuple[Review, ...]
    codes: tuple[str, ...]
    households: Numbers
    province: Numbers
    districts: Numbers

    def find(self, key: Key) -> Numbers | None:
        """Return the percent of a key in every draw, a sum's as the sum of its parts; None if not drawn."""
        review = Review(key.standard, key.period)
        known = key.area_code == PROVINCE or key.area_code in self.codes
        if key.unit is not Unit.PERCENT or review not in self.reviews or not known:
            return None
        parts = [index for index, part in enumerate(MEASURES) if _is_part(part.indicator, part.group, key)]
        if not parts:
            return None
        at = self.reviews.index(review)
        if key.area_code == PROVINCE:
            drawn = self.province[:, at, parts]
        else:
            drawn = self.districts[:, at, parts, self.codes.index(key.area_code)]
        rates: Numbers = drawn.sum(axis=1)
        return rates


@dataclass(frozen=True, slots=True)
class Held:
    """What a draw may not move: flags and percent by review, measure, district; NaN for the province's gaps.

    `counts` marks rates that rest on a published count, whose base is the census's.
    """

    flags: Flags
    counts: Flags
    percent: Numbers
    province: Numbers


def build_draws(record: Record, observations: Iterable[Observation], rates: LogRates) -> Draws:
    """Return draws in percent that keep every promise."""
    held = _collect_held(record, observations)
    percent = np.minimum(np.exp(rates.districts), MOST_PERCENT)
    percent = np.where(held.flags, _vary_counts(held, len(percent)), percent)
    province = np.minimum(np.exp(rates.province), MOST_PERCENT)
    households = np.array([float(record.households(index)) for index in range(len(record.districts))])
    for review in range(len(record.reviews)):
        for measure in range(len(MEASURES)):
            least, most = _find_bounds(record, percent, review, measure)
            task = BenchmarkTask(
                rates=percent[:, review, measure],
                households=households,
                target=province[:, review, measure],
                held=held.flags[review, measure],
                least=least,
                most=most,
            )
            published = float(held.province[review, measure])
            percent[:, review, measure], province[:, review, measure] = _benchmark(task, published)
    return _freeze(record, households, province, percent)


def _is_part(indicator: Indicator, group: Group, key: Key) -> bool:
    return group is key.group and key.indicator in (indicator, Indicator.POOR_OR_NEAR_POOR)


def _benchmark(task: BenchmarkTask, published: float) -> tuple[Numbers, Numbers]:
    """Return the districts' and the province's percent in every draw."""
    if np.isfinite(published):
        target = np.full_like(task.target, published)
        return benchmark_rates(_with_target(task, target)), target
    rates = benchmark_rates(_with_target(task, soften_target(task)))
    return rates, compute_weighted_mean(rates, task.households)


def _with_target(task: BenchmarkTask, target: Numbers) -> BenchmarkTask:
    return BenchmarkTask(task.rates, task.households, target, task.held, task.least, task.most)


def _collect_held(record: Record, observations: Iterable[Observation]) -> Held:
    shape = (len(record.reviews), len(MEASURES), len(record.districts))
    flags, counts = np.zeros(shape, dtype=bool), np.zeros(shape, dtype=bool)
    percent, province = np.zeros(shape), np.full(shape[:2], np.nan)
    for seen in observations:
        parts = get_parts(seen.measure)
        if seen.district == PROVINCE_INDEX and len(parts) == 1 and seen.noise <= EXACT_NOISE:
            province[seen.review, parts[0]] = seen.percent
        elif seen.district != PROVINCE_INDEX and len(parts) == 1 and seen.firm:
            at = (seen.review, parts[0], seen.district)
            flags[at], percent[at] = True, seen.percent
            counts[at] = seen.key.unit is Unit.HOUSEHOLDS
    return Held(flags, counts, percent, province)


def _vary_counts(held: Held, count: int) -> Numbers:
    """Return the held percent in every draw; a count's base varies, a published rate doesn't."""
    chance = np.random.default_rng(SEED).standard_normal((count, *held.percent.shape))
    varied: Numbers = held.percent * np.exp(held.counts * HOUSEHOLDS_NOISE * chance)
    return varied


def _find_bounds(record: Record, percent: Numbers, review: int, measure: int) -> tuple[Numbers, Numbers]:
    """Return the least and the most percent of each draw and district."""
    own = MEASURES[measure]
    if own.group is Group.ETHNIC_MINORITY:
        whole = percent[:, review, MEASURES.index(EstimatedMeasure(own.indicator, Group.ALL))]
        return np.zeros_like(whole), np.minimum(whole / _compute_minority_share(record), MOST_PERCENT)
    shape = percent[:, review, measure].shape
    least = [_find_least(record, index, review, own) for index in range(shape[-1])]
    if own == POOR:
        most = np.array([_find_most(record, index, review) for index in range(shape[-1])])
    else:
        most = MOST_PERCENT - percent[:, review, MEASURES.index(POOR)]
    return np.broadcast_to(np.array(least), shape), np.broadcast_to(most, shape)


def _find_least(record: Record, district: int, review: int, measure: EstimatedMeasure) -> float:
    """Return the percent that a district's published minority households alone make up."""
    minority = EstimatedMeasure(measure.indicator, Group.ETHNIC_MINORITY)
    key = record.reviews[review].key(record.districts[district].code, minority, Unit.HOUSEHOLDS)
    figure = record.figures.primary(key, published_only=True)
    return 0.0 if figure is None else 100 * figure.value / record.households(district)


def _find_most(record: Record, district: int, review: int) -> float:
    """Return the percent below the count that a decision calls the highest of all districts."""
    highest = HIGHEST_COUNTS.get(record.reviews[review])
    if highest is None or record.districts[district].code == highest:
        return float(MOST_PERCENT)
    key = record.reviews[review].key(highest, POOR, Unit.HOUSEHOLDS)
    figure = record.figures.primary(key, published_only=True)
    if figure is None:
        return float(MOST_PERCENT)
    return 100 * (figure.value - LEAST_HOUSEHOLDS) / record.households(district)


def _compute_minority_share(record: Record) -> float:
    """Return ethnic minorities' part of the province's households, by the latest review that tells.

    No source tells it by district: each is bounded as if it had the province's share.
    """
    for review in reversed(record.reviews):
        rate, count = (
            record.figures.primary(review.key(PROVINCE, POOR_MINORITY, unit), published_only=True)
            for unit in (Unit.PERCENT, Unit.HOUSEHOLDS)
        )
        if rate is not None and count is not None and rate.value > 0:
            return min(100 * count.value / rate.value / record.households(PROVINCE_INDEX), 1.0)
    return 1.0


def _freeze(record: Record, households: Numbers, province: Numbers, percent: Numbers) -> Draws:
    for array in (households, province, percent):
        array.setflags(write=False)
    codes = tuple(area.code for area in record.districts)
    return Draws(record.reviews, codes, households, province, percent)
