"""Collect published district figures as percent of households: the generator may not change them."""

from collections.abc import Mapping

from data.illustration.generator_inputs import DistrictRates, GeneratorInputs
from data.illustration.grid import GridCell, GridMeasure
from data.model.figures import Indicator, Key, Status, Unit

PARTNERS = {Indicator.POOR: Indicator.NEAR_POOR, Indicator.NEAR_POOR: Indicator.POOR}


def compute_fixed_rates(basis: GeneratorInputs) -> DistrictRates:
    """Return every published district rate by cell; counts become rates, sums are split.

    A sum is split in the province's proportion. A cell holds only the districts with something published.
    """
    return {cell: _fixed_rates_of_cell(basis, cell) for cell in basis.paths}


def _fixed_rates_of_cell(basis: GeneratorInputs, cell: GridCell) -> Mapping[str, float]:
    rates = {code: _fixed_rate(basis, cell, code) for code in basis.district_codes}
    return {code: round(rate, 2) for code, rate in rates.items() if rate is not None}


def _fixed_rate(basis: GeneratorInputs, cell: GridCell, code: str) -> float | None:
    rate = _published_rate(basis, cell, code)
    return _part_of_sum(basis, cell, code) if rate is None else rate


def _published_rate(basis: GeneratorInputs, cell: GridCell, code: str) -> float | None:
    """Return a published percent, or a published count over estimated households; None without either."""
    rate = _value(basis, cell.key(code, Unit.PERCENT))
    count = _value(basis, cell.key(code, Unit.HOUSEHOLDS))
    if rate is None and count is not None:
        return 100 * count / basis.households_in(cell, code)
    return rate


def _part_of_sum(basis: GeneratorInputs, cell: GridCell, code: str) -> float | None:
    """Return this measure's part of a published sum; what the other part leaves, if that one is published."""
    total = _published_rate(basis, _sibling(cell, Indicator.POOR_OR_NEAR_POOR), code)
    if total is None:
        return None
    partner = _published_rate(basis, _sibling(cell, PARTNERS[cell.measure.indicator]), code)
    if partner is not None:
        return max(total - partner, 0.0)
    poor = round(total * _poor_share(basis, cell), 2)
    return poor if cell.measure.indicator is Indicator.POOR else total - poor


def _poor_share(basis: GeneratorInputs, cell: GridCell) -> float:
    """Return the poor among the province's poor and near-poor, 0 to 1."""
    poor = basis.paths[_sibling(cell, Indicator.POOR)]
    return poor / (poor + basis.paths[_sibling(cell, Indicator.NEAR_POOR)])


def _sibling(cell: GridCell, indicator: Indicator) -> GridCell:
    return cell.of(GridMeasure(indicator, cell.measure.group))


def _value(basis: GeneratorInputs, key: Key) -> float | None:
    """Return the published value; the mean of values that conflict, since neither can be preferred."""
    found = basis.figures.candidates(key)
    if not found:
        return None
    if found[0].status is not Status.CONFLICTING:
        return found[0].value
    return sum(figure.value for figure in found) / len(found)
