"""Turns the generator's rates into figures, for every key of the grid that nobody has published."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from data.illustration.generator_inputs import DistrictRates, GeneratorInputs
from data.illustration.grid import GROUPS, POOR, UNITS, GridCell, GridMeasure
from data.model.areas import PROVINCE
from data.model.figures import Figure, Group, Indicator, Key, Status, Unit
from data.model.sources import ILLUSTRATION_SOURCE_ID, Source
from language.message import BilingualText, make_message, render_in_both

FOR_PROVINCE = render_in_both(make_message("illustrative_note.province"))
FOR_DISTRICT = render_in_both(make_message("illustrative_note.district"))
FROM_PUBLISHED = render_in_both(make_message("illustrative_note.published"))
FOR_SUM = render_in_both(make_message("illustrative_note.sum"))


@dataclass(frozen=True, slots=True)
class _MadeFigure:
    """A value for a key, and how it came about."""

    key: Key
    value: float
    notes: BilingualText


@dataclass(frozen=True, slots=True)
class _GridRates:
    """All rates of the districts, and which of them were published in some form."""

    basis: GeneratorInputs
    districts: DistrictRates
    pins: DistrictRates

    def rate(self, cell: GridCell, code: str) -> float:
        return self.basis.paths[cell] if code == PROVINCE else self.districts[cell][code]

    def count(self, cell: GridCell, code: str) -> float:
        """Return the published count, else the households that the rate makes."""
        published = self.basis.figures.primary(cell.key(code, Unit.HOUSEHOLDS))
        if published is not None:
            return published.value
        return float(round(self.rate(cell, code) / 100 * self.basis.households_in(cell, code)))

    def value(self, cell: GridCell, code: str, unit: Unit) -> float:
        return self.rate(cell, code) if unit is Unit.PERCENT else self.count(cell, code)

    def notes(self, cell: GridCell, code: str) -> BilingualText:
        if code == PROVINCE:
            return FOR_PROVINCE
        return FROM_PUBLISHED if code in self.pins[cell] else FOR_DISTRICT


def build_missing_figures(
    basis: GeneratorInputs, districts: DistrictRates, pins: DistrictRates
) -> tuple[Figure, ...]:
    """Illustrative figures for each district and the province, where none is published or derived."""
    source = basis.catalogue.sources[ILLUSTRATION_SOURCE_ID]
    made = _make_every_value(_GridRates(basis, districts, pins))
    return tuple(_figure(item, source) for item in made if basis.figures.primary(item.key) is None)


def _make_every_value(rates: _GridRates) -> Iterator[_MadeFigure]:
    """Return a value for every key of the grid, published ones included."""
    reviews = [cell for cell in rates.districts if cell.measure == POOR]
    codes = (*rates.basis.district_codes, PROVINCE)
    for review, code, group in product(reviews, codes, GROUPS):
        yield from _make_values_of_group(rates, review, code, group)


def _make_values_of_group(
    rates: _GridRates, review: GridCell, code: str, group: Group
) -> Iterator[_MadeFigure]:
    poor, near_poor, either = (
        review.of(GridMeasure(indicator, group))
        for indicator in (Indicator.POOR, Indicator.NEAR_POOR, Indicator.POOR_OR_NEAR_POOR)
    )
    for unit in UNITS:
        parts = [rates.value(cell, code, unit) for cell in (poor, near_poor)]
        yield _MadeFigure(poor.key(code, unit), parts[0], rates.notes(poor, code))
        yield _MadeFigure(near_poor.key(code, unit), parts[1], rates.notes(near_poor, code))
        yield _MadeFigure(either.key(code, unit), round(sum(parts), 2), FOR_SUM)


def _figure(made: _MadeFigure, source: Source) -> Figure:
    return Figure(
        key=made.key,
        as_of=str(made.key.period),
        value=made.value,
        status=Status.ILLUSTRATIVE,
        source=source,
        note_vi=made.notes.vietnamese,
        note_en=made.notes.english,
    )
