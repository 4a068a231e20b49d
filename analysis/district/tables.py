"""Build the tables of all figures of one area, one for each standard and group."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator, Key, Unit
from data.model.standards import Standard, StandardDefinition

TableMeasure = tuple[Indicator, Unit]
CellFigures = tuple[Figure, ...]
"""The figures about one key: several only where they contradict each other, none where nobody has one."""

SMALL_COUNT = 10
"""Households under which a rate says little: one family more or less moves it."""


@dataclass(frozen=True, slots=True)
class DistrictTableRow:
    """One year's figures, in the order of the record's measures."""

    period: int
    entries: tuple[CellFigures, ...]

    def has_small_count(self, measures: tuple[TableMeasure, ...], indicator: Indicator) -> bool:
        """Return whether fewer than ten households were counted for an indicator in this year."""
        entries = dict(zip(measures, self.entries, strict=True)).get((indicator, Unit.HOUSEHOLDS), ())
        return any(is_small_count(figure) for figure in entries)


@dataclass(frozen=True, slots=True)
class DistrictTable:
    """The figures of one standard and group: measures and reviews that have any, and years without."""

    standard: Standard
    group: Group
    measures: tuple[TableMeasure, ...]
    reviews: tuple[DistrictTableRow, ...]
    empty_periods: tuple[int, ...]


def is_small_count(figure: Figure | None) -> bool:
    """Return whether a figure counts fewer than ten households."""
    return figure is not None and figure.key.unit is Unit.HOUSEHOLDS and figure.value < SMALL_COUNT


def build_district_tables(
    area_code: str,
    figures: FigureSet,
    standards: Iterable[StandardDefinition],
    *,
    published_only: bool = False,
) -> tuple[DistrictTable, ...]:
    """Return an area's figures by standard and group; a table without any figure is left out."""
    known = find_known_figures(area_code, figures, published_only=published_only)
    return tuple(record for standard in standards for record in _build_tables_of_standard(standard, known))


def find_known_figures(area_code: str, figures: FigureSet, *, published_only: bool) -> dict[Key, CellFigures]:
    """Return an area's figures by key; several where they contradict each other."""
    found: dict[Key, CellFigures] = {
        key: keep_distinct_values(figures.candidates(key, published_only=published_only))
        for key in dict.fromkeys(figure.key for figure in figures.all if figure.key.area_code == area_code)
    }
    return {key: entry for key, entry in found.items() if entry}


def keep_distinct_values(found: CellFigures) -> CellFigures:
    """Keep one figure for each value, the most trustworthy, the best of all first."""
    by_value = {figure.value: figure for figure in reversed(found)}
    return tuple(sorted(by_value.values(), key=found.index))


def _build_tables_of_standard(
    standard: StandardDefinition, known: dict[Key, CellFigures]
) -> Iterator[DistrictTable]:
    for group in Group:
        entries = {
            key: entry for key, entry in known.items() if (key.standard, key.group) == (standard.code, group)
        }
        if entries:
            yield _build_table(standard, group, entries)


def _build_table(
    standard: StandardDefinition, group: Group, entries: dict[Key, CellFigures]
) -> DistrictTable:
    present = {(key.indicator, key.unit) for key in entries}
    measures = tuple((what, unit) for what in Indicator for unit in Unit if (what, unit) in present)
    by_place = {(key.period, key.indicator, key.unit): entry for key, entry in entries.items()}
    reviews = tuple(
        DistrictTableRow(period, tuple(by_place.get((period, *measure), ()) for measure in measures))
        for period in standard.reviews
    )
    known = tuple(review for review in reviews if any(review.entries))
    empty = tuple(review.period for review in reviews if not any(review.entries))
    return DistrictTable(standard.code, group, measures, known, empty)
