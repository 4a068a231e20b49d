"""Turns the generator's rates into figures, for every key of the grid that nobody has published."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from data.basis import Basis, Rates
from data.measures import GROUPS, POOR, UNITS, Cell, Measure
from data.model import PROVINCE, Figure, Group, Indicator, Key, Source, Status, Unit

SOURCE_ID = "illustration"


@dataclass(frozen=True, slots=True)
class Notes:
    """How a figure came about, in both languages."""

    vietnamese: str
    english: str


FOR_PROVINCE = Notes(
    "Số minh hoạ: suy từ các số công bố theo cùng chuẩn nghèo, không phải số công bố",
    "Illustrative: worked out from figures published under the same standard",
)
FOR_DISTRICT = Notes(
    "Số minh hoạ do phần mềm sinh ra: đặc điểm địa bàn và số ngẫu nhiên cố định, khớp tỷ lệ của tỉnh",
    "Illustrative: generated from local traits and fixed random draws, scaled to the province’s rate",
)
FROM_PUBLISHED = Notes(
    "Số minh hoạ: suy từ số công bố của chính địa phương và số hộ ước tính",
    "Illustrative: worked out from the area’s own published figure and estimated households",
)
FOR_SUM = Notes(
    "Số minh hoạ: cộng hộ nghèo và hộ cận nghèo, ít nhất một số là minh hoạ hoặc khác nguồn",
    "Illustrative: poor plus near-poor, at least one of them illustrative or from another source",
)


@dataclass(frozen=True, slots=True)
class _Made:
    """A value for a key, and how it came about."""

    key: Key
    value: float
    notes: Notes


@dataclass(frozen=True, slots=True)
class _Rates:
    """All rates of the districts, and which of them were published in some form."""

    basis: Basis
    districts: Rates
    pins: Rates

    def rate(self, cell: Cell, code: str) -> float:
        return self.basis.paths[cell] if code == PROVINCE else self.districts[cell][code]

    def count(self, cell: Cell, code: str) -> float:
        """Return the published count, else the households that the rate makes."""
        published = self.basis.figures.primary(cell.key(code, Unit.HOUSEHOLDS))
        if published is not None:
            return published.value
        return float(round(self.rate(cell, code) / 100 * self.basis.households_in(cell, code)))

    def value(self, cell: Cell, code: str, unit: Unit) -> float:
        return self.rate(cell, code) if unit is Unit.PERCENT else self.count(cell, code)

    def notes(self, cell: Cell, code: str) -> Notes:
        if code == PROVINCE:
            return FOR_PROVINCE
        return FROM_PUBLISHED if code in self.pins[cell] else FOR_DISTRICT


def complete(basis: Basis, districts: Rates, pins: Rates) -> tuple[Figure, ...]:
    """Illustrative figures for each district and the province, where none is published or derived."""
    source = basis.catalogue.sources[SOURCE_ID]
    made = _everything(_Rates(basis, districts, pins))
    return tuple(_figure(item, source) for item in made if basis.figures.primary(item.key) is None)


def _everything(rates: _Rates) -> Iterator[_Made]:
    """Return a value for every key of the grid, published ones included."""
    reviews = [cell for cell in rates.districts if cell.measure == POOR]
    codes = (*rates.basis.district_codes, PROVINCE)
    for review, code, group in product(reviews, codes, GROUPS):
        yield from _of_group(rates, review, code, group)


def _of_group(rates: _Rates, review: Cell, code: str, group: Group) -> Iterator[_Made]:
    poor, near_poor, either = (
        review.of(Measure(indicator, group))
        for indicator in (Indicator.POOR, Indicator.NEAR_POOR, Indicator.POOR_OR_NEAR_POOR)
    )
    for unit in UNITS:
        parts = [rates.value(cell, code, unit) for cell in (poor, near_poor)]
        yield _Made(poor.key(code, unit), parts[0], rates.notes(poor, code))
        yield _Made(near_poor.key(code, unit), parts[1], rates.notes(near_poor, code))
        yield _Made(either.key(code, unit), round(sum(parts), 2), FOR_SUM)


def _figure(made: _Made, source: Source) -> Figure:
    return Figure(
        key=made.key,
        as_of=str(made.key.period),
        value=made.value,
        status=Status.ILLUSTRATIVE,
        source=source,
        note_vi=made.notes.vietnamese,
        note_en=made.notes.english,
    )
