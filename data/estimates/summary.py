"""Sum estimates up: middle and interval, possible ranks, the chance of a limit, the figures they rest on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from data.estimates.covariance import Design
from data.estimates.draws import Draws
from data.estimates.measures import GROUPS, MEASURES, EstimatedMeasure, Review, get_parts, get_sum_measure
from data.estimates.places import PROVINCE_INDEX, Numbers, Places, list_district_places
from data.estimates.posterior import Evidence, WeightedFit, compute_cross, solve
from data.model.areas import PROVINCE
from data.model.estimates import INTERVAL, LIMITS
from data.model.figures import Key

LOWER, UPPER = (100 - INTERVAL) / 200, (100 + INTERVAL) / 200
MOST_FIGURES = 3
LEAST_WEIGHT = 0.05


@dataclass(frozen=True, slots=True)
class Summary:
    """An estimate in percent with its interval; a district's has ranks (1 is the highest rate) as well.

    `exceedance` tells how likely the rate is over each of LIMITS, 0 to 1.
    """

    value: float
    lower: float
    upper: float
    exceedance: tuple[float, ...]
    first_rank: int | None = None
    last_rank: int | None = None


def summarise_draws(draws: Draws) -> Mapping[Key, Summary]:
    """Return a summary of every rate that was drawn, published ones included."""
    summaries: dict[Key, Summary] = {}
    measures = (*MEASURES, *(get_sum_measure(group) for group in GROUPS))
    for at, review in enumerate(draws.reviews):
        for measure in measures:
            parts = list(get_parts(measure))
            districts = draws.districts[:, at, parts].sum(axis=1)
            province = draws.province[:, at, parts].sum(axis=1)
            rates = np.ascontiguousarray(np.column_stack([districts, province]).T)
            summaries.update(_summarise_review(draws, review, measure, rates))
    return summaries


def find_influences(
    design: Design, evidence: Evidence, fits: Sequence[WeightedFit], codes: Sequence[str]
) -> Mapping[Key, tuple[Key, ...]]:
    """Return the published figures of districts that weigh most in each district's estimate, heaviest first.

    A figure's weight is the change of the estimate's logarithm for a change of one in the figure's, by the
    likeliest sizes. One that weighs less than 0.05 is left out, and so is the province's own rate: every
    estimate rests on it.
    """
    places = list_district_places(len(codes), design.reviews)
    weights = _weigh_figures(design, evidence, fits, places)
    heaviest = np.argsort(-weights, axis=0, kind="stable")[:MOST_FIGURES]
    keys = [
        design.reviews[review].key(codes[district], MEASURES[measure])
        for district, review, measure in zip(places.district, places.review, places.measure, strict=True)
    ]
    return {
        key: tuple(
            evidence.observations[row].key for row in heaviest[:, at] if weights[row, at] >= LEAST_WEIGHT
        )
        for at, key in enumerate(keys)
    }


def _weigh_figures(
    design: Design, evidence: Evidence, fits: Sequence[WeightedFit], places: Places
) -> Numbers:
    """Return how much each published figure, a row each, weighs in each estimate; the province's none."""
    likeliest = max(fits, key=lambda fitted: fitted.weight)
    weights: Numbers = np.abs(solve(likeliest.fit, compute_cross(design, evidence, likeliest.sizes, places)))
    local = np.array([seen.district != PROVINCE_INDEX for seen in evidence.observations])
    weights[~local] = 0.0
    return weights


def compute_interval(sample: Numbers) -> tuple[float, float, float]:
    """Return the median of draws and the ends of their interval."""
    lower, value, upper = np.quantile(sample, (LOWER, 0.5, UPPER))
    return float(value), float(lower), float(upper)


def _summarise_review(
    draws: Draws, review: Review, measure: EstimatedMeasure, rates: Numbers
) -> dict[Key, Summary]:
    """Summarise rates of one review and measure; an area a row, the province last."""
    ends = _sorted_quantiles(rates)
    ranks = _sorted_quantiles(_rank(rates[:-1]))
    over = np.stack([(rates > limit).mean(axis=1) for limit in LIMITS], axis=1)
    codes = (*draws.codes, PROVINCE)
    return {
        review.key(code, measure): Summary(
            value=float(ends[1, row]),
            lower=float(ends[0, row]),
            upper=float(ends[2, row]),
            exceedance=tuple(float(part) for part in over[row]),
            first_rank=None if code == PROVINCE else round(ranks[0, row]),
            last_rank=None if code == PROVINCE else round(ranks[2, row]),
        )
        for row, code in enumerate(codes)
    }


def _sorted_quantiles(rows: Numbers) -> Numbers:
    """Return the lower end, the median and the upper end of each row."""
    ordered = np.sort(rows, axis=1)
    places = [round(part * (rows.shape[1] - 1)) for part in (LOWER, 0.5, UPPER)]
    chosen: Numbers = ordered[:, places].T
    return chosen


def _rank(rates: Numbers) -> Numbers:
    """Return each district's rank in each draw; equal rates share the better one."""
    higher: Numbers = (rates[None, :, :] > rates[:, None, :]).sum(axis=1) + 1.0
    return higher
