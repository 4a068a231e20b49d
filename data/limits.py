"""How high a free district may go: below the count published as highest, no minority above its whole."""

import math
from collections.abc import Mapping

from data.basis import Basis, Rates
from data.measures import POOR, Cell, Measure
from data.model import Group, Standard, Unit

HIGHEST_COUNTS = {Cell(Standard.MDP_2016, 2020, POOR): "903"}
"""Decision 24/QĐ-UBND names the district with the most poor households of all, so no other may reach it."""


def upper_limits(basis: Basis, cell: Cell, rates: Rates) -> Mapping[str, float]:
    """The highest percent, to 2 decimals, that each district may have in this cell.

    `rates` must already hold the whole group's cell when this cell is a minority's.
    """
    return {code: _limit(basis, cell, code, rates) for code in basis.district_codes}


def _limit(basis: Basis, cell: Cell, code: str, rates: Rates) -> float:
    count = min(_below_highest(basis, cell), _within_whole(basis, cell, code, rates))
    if math.isinf(count):
        return 100.0
    # Half a household less, so that rounding to whole households can't lift it again.
    rate = 100 * (count - 0.5) / basis.households_in(cell, code)
    return min(100.0, max(0.0, math.floor(100 * rate) / 100))


def _below_highest(basis: Basis, cell: Cell) -> float:
    if cell not in HIGHEST_COUNTS:
        return math.inf
    highest = basis.figures.primary(cell.key(HIGHEST_COUNTS[cell], Unit.HOUSEHOLDS))
    return math.inf if highest is None else highest.value


def _within_whole(basis: Basis, cell: Cell, code: str, rates: Rates) -> float:
    """Whole households of everyone in the same state; a minority's are among them."""
    if cell.measure.group is Group.ALL:
        return math.inf
    whole = cell.of(Measure(cell.measure.indicator, Group.ALL))
    return round(rates[whole][code] / 100 * basis.households_in(whole, code))
