"""What illustrative figures promise, mostly as searches for what breaks it: nothing found, promise kept."""

from collections.abc import Iterable, Iterator
from itertools import pairwise, product

from data.illustration.generator_inputs import GeneratorInputs
from data.illustration.grid import GROUPS, MEASURES, POOR, UNITS, GridCell
from data.model.areas import PROVINCE, Area
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator, Key, Status, Unit
from data.model.standards import Standard

LEAST_GAP = 0.005
WILDEST_RISE = 1.6
INDICATORS = (Indicator.POOR, Indicator.NEAR_POOR, Indicator.POOR_OR_NEAR_POOR)


def grid(basis: GeneratorInputs) -> tuple[GridCell, ...]:
    return basis.grid


def value(figures: FigureSet, key: Key) -> float:
    """Return the figure that is shown; of figures that conflict, the mean, as the generator weighs them."""
    found = figures.candidates(key)
    assert found, key
    if found[0].status is not Status.CONFLICTING:
        return found[0].value
    return sum(figure.value for figure in found) / len(found)


def rate(figures: FigureSet, cell: GridCell, code: str) -> float:
    return value(figures, cell.key(code, Unit.PERCENT))


def weighted_mean(basis: GeneratorInputs, figures: FigureSet, cell: GridCell) -> float:
    weights = {code: basis.households_in(cell, code) for code in basis.district_codes}
    return sum(rate(figures, cell, code) * weight for code, weight in weights.items()) / sum(weights.values())


def gaps(basis: GeneratorInputs, figures: FigureSet) -> dict[GridCell, float]:
    """Points between the districts' mean and the province's rate, wherever that is published."""
    published = {
        cell: figures.primary(cell.key(PROVINCE, Unit.PERCENT), published_only=True) for cell in grid(basis)
    }
    return {
        cell: abs(weighted_mean(basis, figures, cell) - figure.value)
        for cell, figure in published.items()
        if figure is not None
    }


def unbalanced(basis: GeneratorInputs, figures: FigureSet) -> list[GridCell]:
    return [cell for cell, gap in gaps(basis, figures).items() if gap > LEAST_GAP]


def off_their_count(basis: GeneratorInputs, figures: FigureSet) -> list[Key]:
    """District rates that a published count contradicts by more than the rounding to 0.01 percent."""
    return [
        cell.key(code, Unit.PERCENT)
        for cell in grid(basis)
        for code in basis.district_codes
        if (count := figures.primary(cell.key(code, Unit.HOUSEHOLDS), published_only=True)) is not None
        and not figures.candidates(cell.key(code, Unit.PERCENT), published_only=True)
        and abs(rate(figures, cell, code) - 100 * count.value / basis.households_in(cell, code)) > LEAST_GAP
    ]


def outside_their_range(figures: FigureSet) -> list[Key]:
    return [
        figure.key
        for figure in figures.all
        if figure.value < 0 or (figure.key.unit is Unit.PERCENT and figure.value > 100)
    ]


def missing(basis: GeneratorInputs, figures: FigureSet) -> list[Key]:
    return [key for key in every_key(basis) if figures.primary(key) is None]


def every_key(basis: GeneratorInputs) -> Iterator[Key]:
    codes = (*basis.district_codes, PROVINCE)
    for standard in basis.catalogue.standards.values():
        measured = product(codes, standard.reviews, INDICATORS, GROUPS, UNITS)
        for code, period, indicator, group, unit in measured:
            yield Key(code, period, standard.code, indicator, group, unit)


def average(basis: GeneratorInputs, figures: FigureSet, standard: Standard, code: str) -> float:
    """Return a district's average rate of the poor over the reviews of a standard."""
    found = [rate(figures, cell, code) for cell in _poor_cells(basis, standard)]
    return sum(found) / len(found)


def four_highest(basis: GeneratorInputs, figures: FigureSet, standard: Standard) -> set[str]:
    def average_of(code: str) -> float:
        return average(basis, figures, standard, code)

    return set(sorted(basis.district_codes, key=average_of, reverse=True)[:4])


def priority_lead(basis: GeneratorInputs, figures: FigureSet, standard: Standard) -> float:
    """Points by which the priority districts' average exceeds the others'."""
    districts = basis.catalogue.districts
    return _average_of(basis, figures, standard, (area for area in districts if area.priority)) - _average_of(
        basis, figures, standard, (area for area in districts if not area.priority)
    )


def wild_rises(basis: GeneratorInputs, figures: FigureSet) -> list[tuple[str, Standard, int]]:
    """Districts whose poverty rises too much from one review to the next of the same standard."""
    return [
        (code, before.standard, after.period)
        for standard in basis.catalogue.standards
        for before, after in _consecutive(_poor_cells(basis, standard))
        for code in basis.district_codes
        if rate(figures, after, code) > WILDEST_RISE * rate(figures, before, code)
    ]


def minorities_above_everyone(basis: GeneratorInputs, figures: FigureSet) -> list[Key]:
    """Find counts of minority households that exceed the count of all households in the same state."""
    wholes = [measure for measure in MEASURES if measure.group is Group.ALL]
    return [
        key
        for cell in grid(basis)
        for code in basis.district_codes
        if cell.measure in wholes
        and value(figures, key := _minority_key(cell, code)) > value(figures, cell.key(code, Unit.HOUSEHOLDS))
    ]


def _minority_key(cell: GridCell, code: str) -> Key:
    return Key(
        code,
        cell.period,
        cell.standard,
        cell.measure.indicator,
        Group.ETHNIC_MINORITY,
        Unit.HOUSEHOLDS,
    )


def _average_of(
    basis: GeneratorInputs, figures: FigureSet, standard: Standard, areas: Iterable[Area]
) -> float:
    averages = [average(basis, figures, standard, area.code) for area in areas]
    return sum(averages) / len(averages)


def _poor_cells(basis: GeneratorInputs, standard: Standard) -> list[GridCell]:
    return [cell for cell in grid(basis) if cell.standard is standard and cell.measure == POOR]


def _consecutive(found: list[GridCell]) -> Iterator[tuple[GridCell, GridCell]]:
    return pairwise(found)
