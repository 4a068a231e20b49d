"""The arithmetic stands beside others': Fay and Herriot's published example, and statsmodels' mixed model."""

import csv
from pathlib import Path

import numpy as np
import pytest
from statsmodels.regression.mixed_linear_model import MixedLM

from data.estimates.places import Numbers
from data.estimates.posterior import Fit, fit_observed, predict

MILK = Path(__file__).parent / "milk.csv"
"""Expenditure on fresh milk in 43 areas of the United States in 1989, of Arora and Lahiri (1997)."""

WIDE = 1e3
"""Spread of a coefficient about which nothing is assumed."""

PUBLISHED_COEFFICIENTS = (0.9681890, 0.1327801, 0.2269462, -0.2413011)
PUBLISHED_VARIANCE = 0.01855022
PUBLISHED_AREAS = {1: 1.0219703, 4: 0.7608170, 11: 0.7852155, 22: 1.1923057, 37: 0.5298867, 43: 0.6810870}
"""Restricted maximum likelihood: Molina and Marhuenda, sae: An R Package for Small Area Estimation (2015)."""


def milk() -> tuple[Numbers, Numbers, Numbers]:
    """Return direct estimates, their standard deviations, and the design: a level and three of four parts."""
    rows = list(csv.DictReader(MILK.open(encoding="utf-8")))
    part = np.array([int(row["part"]) for row in rows])
    design = np.column_stack([np.ones(len(rows)), *(part == number for number in (2, 3, 4))]).astype(float)
    values, spread = (
        np.array([float(row[name]) for row in rows]) for name in ("direct_estimate", "deviation")
    )
    return values, spread, design


def fit_areas(variance: float) -> tuple[Fit, Numbers]:
    values, spread, design = milk()
    prior = WIDE**2 * design @ design.T + variance * np.eye(len(values))
    return fit_observed(prior + np.diag(spread**2), values), prior


def best_variance(low: float = 0.001, high: float = 0.1) -> float:
    """Return the variance of the areas that makes the estimates likeliest."""
    for _ in range(60):
        third = (high - low) / 3
        left, right = (fit_areas(point)[0].log_likelihood for point in (low + third, high - third))
        low, high = (low + third, high) if left < right else (low, high - third)
    return (low + high) / 2


def test_marginal_likelihood_finds_the_published_variance_of_the_milk_areas() -> None:
    assert best_variance() == pytest.approx(PUBLISHED_VARIANCE, rel=2e-3)


def test_the_milk_areas_come_out_as_published() -> None:
    fit, prior = fit_areas(PUBLISHED_VARIANCE)
    values, _ = predict(fit, np.zeros(len(prior)), prior, prior)
    for area, published in PUBLISHED_AREAS.items():
        assert values[area - 1] == pytest.approx(published, abs=1e-4)


def test_the_milk_coefficients_come_out_as_published() -> None:
    fit, _ = fit_areas(PUBLISHED_VARIANCE)
    design = milk()[2]
    found, _ = predict(fit, np.zeros(4), WIDE**2 * np.eye(4), WIDE**2 * design)
    assert found == pytest.approx(PUBLISHED_COEFFICIENTS, abs=1e-4)


def test_a_random_level_for_each_district_comes_out_as_statsmodels_has_it() -> None:
    random = np.random.default_rng(369)
    district = np.repeat(np.arange(15), 5)
    trait = random.normal(size=75)
    values = 1 + 0.5 * trait + random.normal(0, 0.6, 15)[district] + random.normal(0, 0.3, 75)
    design = np.column_stack([np.ones(75), trait])
    theirs = MixedLM(values, design, groups=district).fit(reml=True)
    between, within = float(np.asarray(theirs.cov_re)[0, 0]), float(theirs.scale)
    same = (district[:, None] == np.arange(15)[None, :]).astype(float)
    fit = fit_observed(WIDE**2 * design @ design.T + between * same @ same.T + within * np.eye(75), values)
    levels, _ = predict(fit, np.zeros(15), between * np.eye(15), between * same)
    effects, _ = predict(fit, np.zeros(2), WIDE**2 * np.eye(2), WIDE**2 * design)
    assert effects == pytest.approx(np.asarray(theirs.fe_params), abs=1e-4)
    expected = [float(np.asarray(theirs.random_effects[index])[0]) for index in range(15)]
    assert levels == pytest.approx(expected, abs=1e-4)
