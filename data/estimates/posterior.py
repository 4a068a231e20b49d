"""Condition the model on what was published, and weigh the sizes of its effects by marginal likelihood."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.linalg import cho_solve, solve_triangular
from threadpoolctl import threadpool_limits

from data.estimates.covariance import Design, compute_covariance, compute_means
from data.estimates.observations import Observation
from data.estimates.places import Indexes, Numbers, Places
from data.estimates.priors import SIZES, Sizes

JITTER = 1e-9


@dataclass(frozen=True, slots=True)
class Fit:
    """Cholesky factor of the observations' covariance, whitened residuals, log marginal likelihood."""

    lower: Numbers
    white: Numbers
    log_likelihood: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """Observations as linear forms of log rates: a weighted sum of the rates at their places, plus noise.

    `starts` is where each observation's places begin; most have one, of weight 1.
    """

    places: Places
    weights: Numbers
    starts: Indexes
    values: Numbers
    noise: Numbers
    observations: tuple[Observation, ...]

    def observe(self, rates: Numbers) -> Numbers:
        """Return the observations that log rates at the places give; places stand in the last axis."""
        observed: Numbers = np.add.reduceat(rates * self.weights, self.starts, axis=-1)
        return observed


@dataclass(frozen=True, slots=True)
class WeightedFit:
    """The fit with one choice of sizes, and how likely that choice is."""

    sizes: Sizes
    fit: Fit
    weight: float


def fit_observed(covariance: Numbers, residual: Numbers) -> Fit:
    """Fit observations with this covariance, noise included, to their residual from the prior mean."""
    lower = np.linalg.cholesky(covariance).astype(np.float64, copy=False)
    white: Numbers = solve_triangular(lower, residual, lower=True)
    constant = len(residual) * np.log(2 * np.pi) / 2
    return Fit(lower, white, float(-0.5 * white @ white - np.log(np.diag(lower)).sum() - constant))


def solve(fit: Fit, residual: Numbers) -> Numbers:
    """Multiply columns by the inverse of the observations' covariance."""
    solved: Numbers = cho_solve((fit.lower, True), residual)
    return solved


def predict(fit: Fit, prior_mean: Numbers, prior: Numbers, cross: Numbers) -> tuple[Numbers, Numbers]:
    """Return the posterior mean and covariance of wanted log rates."""
    shift: Numbers = solve_triangular(fit.lower, cross, lower=True)
    return prior_mean + shift.T @ fit.white, prior - shift.T @ shift


def build_evidence(design: Design, observations: Sequence[Observation]) -> Evidence:
    """Return observations as linear forms; a sum of two rates is made linear where the model expects it."""
    evidence = _linearise(design, observations, None)
    if all(len(seen.parts) == 1 for seen in observations):
        return evidence
    middle = SIZES[len(SIZES) // 2]
    fit = _fit(design, evidence, middle)
    prior = compute_covariance(design, middle, evidence.places, evidence.places)
    cross = evidence.observe(prior).T
    expected, _ = predict(fit, compute_means(design, evidence.places), prior, cross)
    return _linearise(design, observations, expected)


def fit_all_sizes(design: Design, evidence: Evidence) -> tuple[WeightedFit, ...]:
    """Return a fit for each choice of sizes, weighed by how likely it makes what was published."""
    fits = [_fit(design, evidence, sizes) for sizes in SIZES]
    best = max(fit.log_likelihood for fit in fits)
    likely = np.array([np.exp(fit.log_likelihood - best) for fit in fits])
    return tuple(
        WeightedFit(sizes, fit, float(weight))
        for sizes, fit, weight in zip(SIZES, fits, likely / likely.sum(), strict=True)
    )


def compute_cross(design: Design, evidence: Evidence, sizes: Sizes, wanted: Places) -> Numbers:
    """Return the covariance of the observations (rows) with wanted log rates (columns)."""
    return evidence.observe(compute_covariance(design, sizes, wanted, evidence.places)).T


def _fit(design: Design, evidence: Evidence, sizes: Sizes) -> Fit:
    covariance = compute_covariance(design, sizes, evidence.places, evidence.places)
    observed = evidence.observe(evidence.observe(covariance).T) + np.diag(evidence.noise**2 + JITTER)
    return fit_observed(observed, evidence.values - evidence.observe(compute_means(design, evidence.places)))


def _linearise(design: Design, observations: Sequence[Observation], expected: Numbers | None) -> Evidence:
    places = Places.of([part for seen in observations for part in seen.parts])
    around = compute_means(design, places) if expected is None else expected
    sizes = [len(seen.parts) for seen in observations]
    starts = np.cumsum([0, *sizes[:-1]]).astype(np.int64)
    rates = np.exp(around)
    sums = np.add.reduceat(rates, starts)
    weights = rates / np.repeat(sums, sizes)
    values = np.log([seen.percent for seen in observations]) - np.log(sums)
    values += np.add.reduceat(weights * around, starts)
    noise = np.array([seen.noise for seen in observations])
    return Evidence(places, weights, starts, values, noise, tuple(observations))


def use_one_thread() -> threadpool_limits:
    """Return a context of one core for linear algebra: on busy ones its threads wait for each other."""
    return threadpool_limits(limits=1, user_api="blas")
