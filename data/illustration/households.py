"""Estimate how many households a district has: weights of means, and counts turned into rates.

Persons come from the censuses of 2009 and 2019, joined by a straight line and constant after 2019. The
province's households follow from each review that gives both a count and a rate of the poor. Districts share
them in proportion to persons; a district with a count and a rate of its own keeps its own household size.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from data.illustration.grid import POOR, POOR_MINORITY, GridCell, GridMeasure, list_grid_cells
from data.illustration.interpolation import ValuesByYear, interpolate_linear
from data.illustration.population import (
    MissingGeneratorInputError,
    compute_inhabitants,
    group_counts_by_district,
)
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Group, Unit
from data.published.catalogue import Catalogue
from language.message import make_message


@dataclass(frozen=True, slots=True)
class Households:
    """Estimated households by area and year, and the part of them that belongs to ethnic minorities."""

    counts: Mapping[tuple[str, int], float]
    minority_share: float

    def of(self, area_code: str, period: int, group: Group) -> float:
        """Households of a group; every district has the province's minority share, for want of its own."""
        share = self.minority_share if group is Group.ETHNIC_MINORITY else 1.0
        return self.counts[area_code, period] * share


@dataclass(frozen=True, slots=True)
class _HouseholdInputs:
    """What the estimate rests on: persons by district and year, implied households by area and year."""

    persons: Mapping[str, ValuesByYear]
    province: ValuesByYear
    districts: Mapping[str, ValuesByYear]

    def persons_a_household(self, period: int) -> float:
        return sum(points[period] for points in self.persons.values()) / interpolate_linear(
            self.province, period
        )


def count_households(catalogue: Catalogue, figures: FigureSet) -> Households:
    """Households of the province and its districts in every review year.

    Raises MissingBasisError where the province has no review with both a count and a rate of the poor.
    """
    grid = list_grid_cells(catalogue.standards.values())
    basis = _build_household_inputs(catalogue, figures, grid)
    counts: dict[tuple[str, int], float] = {}
    for period in sorted({cell.period for cell in grid}):
        counts[PROVINCE, period] = interpolate_linear(basis.province, period)
        counts.update(
            {(code, period): count for code, count in _share_among_districts(basis, period).items()}
        )
    return Households(counts, _minority_share(figures, grid))


def compute_implied_households(
    figures: FigureSet, grid: Iterable[GridCell], area_code: str, measure: GridMeasure
) -> ValuesByYear:
    """Households by year, from every review in which the area's count and rate are both published."""
    implied: dict[int, float] = {}
    for cell in grid:
        count = figures.primary(cell.key(area_code, Unit.HOUSEHOLDS))
        rate = figures.primary(cell.key(area_code, Unit.PERCENT))
        if cell.measure == measure and count is not None and rate is not None and rate.value > 0:
            implied[cell.period] = 100 * count.value / rate.value
    return implied


def _build_household_inputs(
    catalogue: Catalogue, figures: FigureSet, grid: Iterable[GridCell]
) -> _HouseholdInputs:
    codes = [district.code for district in catalogue.districts]
    periods = {cell.period for cell in grid}
    counts = group_counts_by_district(catalogue.population)
    persons = {
        code: {period: compute_inhabitants(counts, code, period) for period in periods} for code in codes
    }
    districts = {code: compute_implied_households(figures, grid, code, POOR) for code in codes}
    return _HouseholdInputs(persons, _provincial(figures, grid, POOR), districts)


def _provincial(figures: FigureSet, grid: Iterable[GridCell], measure: GridMeasure) -> ValuesByYear:
    implied = compute_implied_households(figures, grid, PROVINCE, measure)
    if not implied:
        raise MissingGeneratorInputError(make_message("illustration_fault.no_households"))
    return implied


def _share_among_districts(basis: _HouseholdInputs, period: int) -> dict[str, float]:
    """Return the province's households in one year, district by district; they add up to the province's."""
    own = {code: _own(basis, code, period) for code, implied in basis.districts.items() if implied}
    free = {code: points[period] for code, points in basis.persons.items() if code not in own}
    left = interpolate_linear(basis.province, period) - sum(own.values())
    scale = left / sum(free.values())
    return {code: own[code] if code in own else free[code] * scale for code in basis.persons}


def _own(basis: _HouseholdInputs, code: str, period: int) -> float:
    """Households of a district that published its own, moving with persons and household size."""
    implied = basis.districts[code]
    nearest = min(implied, key=lambda year: abs(year - period))
    growth = basis.persons[code][period] / basis.persons[code][nearest]
    shrinkage = basis.persons_a_household(nearest) / basis.persons_a_household(period)
    return implied[nearest] * growth * shrinkage


def _minority_share(figures: FigureSet, grid: Iterable[GridCell]) -> float:
    """Return ethnic minorities' part of the province's households, by the latest review that tells."""
    everyone = _provincial(figures, grid, POOR)
    minority = _provincial(figures, grid, POOR_MINORITY)
    both = everyone.keys() & minority.keys()
    if not both:
        raise MissingGeneratorInputError(make_message("illustration_fault.no_minorities"))
    return minority[max(both)] / everyone[max(both)]
