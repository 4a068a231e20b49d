"""Compute how far a free district's rate may go: at least one household, below the highest."""

import math
from collections.abc import Mapping

from data.illustration.generator_inputs import DistrictRates, GeneratorInputs
from data.illustration.grid import POOR, GridCell, GridMeasure
from data.illustration.raking import RateBounds
from data.model.figures import Group, Unit
from data.model.standards import Standard

HIGHEST_COUNTS = {GridCell(Standard.MDP_2016, 2020, POOR): "903"}
"""Decision 24/QĐ-UBND names the district with the most poor households of all, so no other may reach it."""


def compute_rate_bounds(
    basis: GeneratorInputs, cell: GridCell, rates: DistrictRates
) -> Mapping[str, RateBounds]:
    """Return the percents that each district may have in this cell; a minority stays within its whole group.

    `rates` must already hold the whole group's cell when this cell is a minority's.
    """
    return {code: _range(basis, cell, code, rates) for code in basis.district_codes}


def _range(basis: GeneratorInputs, cell: GridCell, code: str, rates: DistrictRates) -> RateBounds:
    # Half a household either way, so that a rate and the count it is rounded to tell the same story.
    hundredth = basis.households_in(cell, code) / 10_000
    most = _most_households(basis, cell, code, rates) + 0.49
    highest = min(100.0, math.floor(most / hundredth) / 100) if math.isfinite(most) else 100.0
    one = math.ceil(0.5 / hundredth) / 100
    # Where one household is more than the province's rate, most areas of that size have none.
    least = one if one <= basis.paths[cell] else 0.0
    return RateBounds(least=min(least, highest), most=highest)


def _most_households(basis: GeneratorInputs, cell: GridCell, code: str, rates: DistrictRates) -> float:
    return min(_below_highest(basis, cell), _within_whole(basis, cell, code, rates))


def _below_highest(basis: GeneratorInputs, cell: GridCell) -> float:
    if cell not in HIGHEST_COUNTS:
        return math.inf
    highest = basis.figures.primary(cell.key(HIGHEST_COUNTS[cell], Unit.HOUSEHOLDS))
    return math.inf if highest is None else highest.value - 1


def _within_whole(basis: GeneratorInputs, cell: GridCell, code: str, rates: DistrictRates) -> float:
    """Bound a minority's households by those of everyone in the same state."""
    if cell.measure.group is Group.ALL:
        return math.inf
    whole = cell.of(GridMeasure(cell.measure.indicator, Group.ALL))
    return round(rates[whole][code] / 100 * basis.households_in(whole, code))
