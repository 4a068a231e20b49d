"""Illustrative figures for every district, standard and review, so that each screen can be seen working.

They aren't estimates of anything. The procedure, a module a step:

1. `households`: households of each district, from censuses and the province's counts and rates.
2. `paths`: the province's rate in every review, through the published ones, standard by standard.
3. `pins`: what is published of a district, as percent; nothing of it is moved.
4. `levels`: how each district stands to the province, from its traits and seeded draws.
5. `drawn`: levels move toward what is published in neighbouring years of the same standard.
6. `raking`, under `limits`: free districts are scaled until the weighted mean is the province's rate.
7. `completion`: rates become figures, in percent and households, wherever nothing is published.
"""

import random

from data.basis import Basis, Rates, build_basis
from data.catalogue import Catalogue
from data.completion import complete
from data.drawn import draw_to_pins
from data.levels import draw_levels
from data.limits import allowed_ranges
from data.measures import Cell
from data.model import Figure
from data.pins import pinned_rates
from data.raking import RakingTask, rake

SEED = 369
"""The number of the official letter that the project serves; any other number gives other figures."""


def illustrate(catalogue: Catalogue, seed: int = SEED) -> tuple[Figure, ...]:
    """Figures for the districts and the province wherever none is published or derived.

    Percent of households to 2 decimals, and whole households; the same seed gives the same figures anywhere.
    Raises MissingBasisError or UnreachableBenchmarkError where the published tables don't allow them.
    """
    basis = build_basis(catalogue)
    pins = pinned_rates(basis)
    draws = random.Random(seed)
    return complete(basis, _district_rates(basis, pins, draws), pins)


def _district_rates(basis: Basis, pins: Rates, draws: random.Random) -> Rates:
    """Percent by cell and district, published ones included."""
    grid = basis.grid
    levels = draw_to_pins(draw_levels(basis.catalogue, grid, draws), pins, basis.paths)
    rates: dict[Cell, dict[str, float]] = {}
    for cell in grid:
        weights = {code: basis.households_in(cell, code) for code in basis.district_codes}
        ranges = allowed_ranges(basis, cell, rates)
        rates[cell] = rake(RakingTask(basis.paths[cell], weights, levels[cell], pins[cell], ranges))
    return rates
