"""Describe the province's own rates before they are seen: a level, a slope and a walk by each standard.

Where the statistics office's survey tells, the poor's slope runs by the survey's years: a year in which the
survey fell twice as far counts as two. Nothing of one standard enters another's series.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from data.estimates.measures import MEASURES, Review
from data.estimates.places import Numbers
from data.estimates.priors import PROVINCE_LEVELS, PROVINCE_SLOPES, PROVINCE_WALKS

LEVEL_MIX = np.array([[1, 0, 0, 0], [1, 1, 0, 0], [1, 0, 1, 0], [1, 1, 0, 1]], dtype=float)
"""Which levels of the priors each measure adds up."""

SLOPE_MIX = np.array([[1, 0, 0, 0], [0, 1, 0, 0], [1, 0, 1, 0], [0, 1, 0, 1]], dtype=float)
"""Which slopes and walks each measure adds up."""

FOLLOWS_SURVEY = np.array([measure.indicator == "poor" for measure in MEASURES])


@dataclass(frozen=True, slots=True)
class ProvinceSeries:
    """Mean and covariance of the province's log rates, review by review, measure by measure."""

    mean: Numbers
    covariance: Numbers


def build_province_series(reviews: Sequence[Review], survey: Mapping[int, float]) -> ProvinceSeries:
    """Return the prior of the province's log rates; `survey` is its percent by year."""
    times = _measure_times(reviews, survey)
    same = np.array([[a.standard is b.standard for b in reviews] for a in reviews], dtype=float)
    levels = _mix(LEVEL_MIX, [prior.spread for prior in PROVINCE_LEVELS])
    slopes = _mix(SLOPE_MIX, [prior.spread for prior in PROVINCE_SLOPES])
    walks = _mix(SLOPE_MIX, PROVINCE_WALKS)
    shared = _shared_years(reviews)
    covariance = same[:, None, :, None] * (
        levels[None, :, None, :]
        + times[:, :, None, None] * times[None, None] * slopes[None, :, None, :]
        + shared[:, None, :, None] * walks[None, :, None, :]
    )
    return ProvinceSeries(_mean(times).ravel(), covariance.reshape(times.size, times.size))


def _mean(times: Numbers) -> Numbers:
    level = LEVEL_MIX @ np.array([prior.mean for prior in PROVINCE_LEVELS])
    slope = SLOPE_MIX @ np.array([prior.mean for prior in PROVINCE_SLOPES])
    mean: Numbers = level + times * slope
    return mean


def _mix(mix: Numbers, spreads: Sequence[float]) -> Numbers:
    scaled: Numbers = mix * np.array(spreads)
    return scaled @ scaled.T


def _shared_years(reviews: Sequence[Review]) -> Numbers:
    """Return how many years two reviews have walked together since their standard began."""
    begun = np.array([min(b.period for b in reviews if b.standard is a.standard) for a in reviews])
    walked = np.array([review.period for review in reviews]) - begun
    shared: Numbers = np.minimum(walked[:, None], walked[None, :]).astype(float)
    return shared


def _measure_times(reviews: Sequence[Review], survey: Mapping[int, float]) -> Numbers:
    """Return years since the standard's middle, review by measure; survey years for the poor."""
    plain = np.array([float(review.period) for review in reviews])
    warped = np.array([_warp(review.period, survey) for review in reviews])
    times = np.where(FOLLOWS_SURVEY[None, :], warped[:, None], plain[:, None])
    for standard in {review.standard for review in reviews}:
        own = np.array([review.standard is standard for review in reviews])
        times[own] -= times[own].mean(axis=0)
    return times


def _warp(period: int, survey: Mapping[int, float]) -> float:
    """Return a year by the survey's clock; the clocks agree in the first and the last year of the survey."""
    years = sorted(survey)
    if not years or not years[0] <= period <= years[-1]:
        return float(period)
    falls = np.log(survey[years[0]] / np.array([survey[year] for year in years]))
    if not falls[-1] > 0:
        return float(period)
    return years[0] + (years[-1] - years[0]) * float(np.interp(period, years, falls / falls[-1]))
