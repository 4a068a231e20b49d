"""Lay every figure of one area out by year: a review a row, a group's measure a column."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from analysis.district.tables import CellFigures, find_known_figures, is_small_count
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator, Key, Unit
from data.model.standards import Standard, StandardDefinition


@dataclass(frozen=True, slots=True)
class FigureColumn:
    """What a column counts, and among whom."""

    group: Group
    indicator: Indicator


@dataclass(frozen=True, slots=True)
class YearlyCell:
    """The figures of one review and measure, a unit each: the published ones first, then by unit."""

    units: tuple[CellFigures, ...]

    @property
    def has_small_count(self) -> bool:
        """Return whether fewer than ten households were counted, so that the rate says little."""
        return any(is_small_count(figure) for entry in self.units for figure in entry)


@dataclass(frozen=True, slots=True)
class YearlyRow:
    """One review's cells, in the order of the columns."""

    period: int
    cells: tuple[YearlyCell, ...]


@dataclass(frozen=True, slots=True)
class StandardRows:
    """The reviews of one standard that have any figure, and the years that have none."""

    standard: Standard
    reviews: tuple[YearlyRow, ...]
    empty_periods: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class YearlyFigures:
    """All figures of an area; a standard or a measure without any is left out."""

    columns: tuple[FigureColumn, ...]
    standards: tuple[StandardRows, ...]

    def count_figures(self, *, published: bool) -> int:
        """Return how many values are published, or estimated; contradicting ones count each."""
        return sum(
            figure.published is published
            for standard in self.standards
            for review in standard.reviews
            for cell in review.cells
            for entry in cell.units
            for figure in entry
        )


def build_yearly_figures(
    area_code: str,
    figures: FigureSet,
    standards: Iterable[StandardDefinition],
    *,
    published_only: bool = False,
) -> YearlyFigures:
    """Return an area's figures by standard, year, group and indicator."""
    known = find_known_figures(area_code, figures, published_only=published_only)
    present = {(key.group, key.indicator) for key in known}
    columns = tuple(
        FigureColumn(group, indicator)
        for group in Group
        for indicator in Indicator
        if (group, indicator) in present
    )
    rows = (_build_rows(area_code, standard, columns, known) for standard in standards)
    return YearlyFigures(columns, tuple(part for part in rows if part.reviews))


def _build_rows(
    area_code: str,
    standard: StandardDefinition,
    columns: tuple[FigureColumn, ...],
    known: Mapping[Key, CellFigures],
) -> StandardRows:
    rows = [
        YearlyRow(
            period, tuple(_build_cell(area_code, standard.code, period, column, known) for column in columns)
        )
        for period in standard.reviews
    ]
    filled = tuple(row for row in rows if any(cell.units for cell in row.cells))
    return StandardRows(standard.code, filled, tuple(row.period for row in rows if row not in filled))


def _build_cell(
    area_code: str,
    standard: Standard,
    period: int,
    column: FigureColumn,
    known: Mapping[Key, CellFigures],
) -> YearlyCell:
    keys = (Key(area_code, period, standard, column.indicator, column.group, unit) for unit in Unit)
    found = [known[key] for key in keys if key in known]
    return YearlyCell(tuple(sorted(found, key=lambda entry: not entry[0].published)))
