"""Illustrative figures for every district, standard and review, so that each screen can be seen working.

They aren't estimates of anything. The procedure, a module a step:

1. `households`: households of each district, from censuses and the province's counts and rates.
2. `province_series`: the province's rate in every review, through the published ones, standard by standard.
3. `published_constraints`: what is published of a district, as percent; nothing of it is moved.
4. `levels`: how each district stands to the province, from its traits and seeded draws.
5. `anchor_levels`: levels move toward what is published in neighbouring years of the same standard.
6. `raking`, under `rate_bounds`: free districts are scaled until the weighted mean is the province's rate.
7. `completion`: rates become figures, in percent and households, wherever nothing is published.
"""

import random

from data.illustration.anchor_levels import align_levels_with_published
from data.illustration.completion import build_missing_figures
from data.illustration.generator_inputs import DistrictRates, GeneratorInputs, build_generator_inputs
from data.illustration.grid import GridCell
from data.illustration.levels import sample_levels
from data.illustration.published_constraints import compute_fixed_rates
from data.illustration.raking import RakingTask, rake
from data.illustration.rate_bounds import compute_rate_bounds
from data.model.figures import Figure
from data.published.catalogue import Catalogue

SEED = 369
"""The number of the official letter that the project serves; any other number gives other figures."""


def generate_illustrative_figures(catalogue: Catalogue, seed: int = SEED) -> tuple[Figure, ...]:
    """Figures for the districts and the province wherever none is published or derived.

    Percent of households to 2 decimals, and whole households; the same seed gives the same figures anywhere.
    Raises MissingBasisError or UnreachableBenchmarkError where the published tables don't allow them.
    """
    basis = build_generator_inputs(catalogue)
    pins = compute_fixed_rates(basis)
    draws = random.Random(seed)
    return build_missing_figures(basis, _compute_district_rates(basis, pins, draws), pins)


def _compute_district_rates(
    basis: GeneratorInputs, pins: DistrictRates, draws: random.Random
) -> DistrictRates:
    """Percent by cell and district, published ones included."""
    grid = basis.grid
    levels = align_levels_with_published(sample_levels(basis.catalogue, grid, draws), pins, basis.paths)
    rates: dict[GridCell, dict[str, float]] = {}
    for cell in grid:
        weights = {code: basis.households_in(cell, code) for code in basis.district_codes}
        ranges = compute_rate_bounds(basis, cell, rates)
        rates[cell] = rake(RakingTask(basis.paths[cell], weights, levels[cell], pins[cell], ranges))
    return rates
