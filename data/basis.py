"""What every step of the generator starts from: published figures, households, the province's rates."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain

from data.catalogue import Catalogue
from data.derived import derive
from data.figures import FigureSet
from data.households import Households, count_households
from data.measures import Cell
from data.paths import province_paths

Rates = Mapping[Cell, Mapping[str, float]]
"""Percent of households by cell and area code, to 2 decimals."""


@dataclass(frozen=True, slots=True)
class Basis:
    """Published and derived figures, estimated households, and the province's percent in every cell."""

    catalogue: Catalogue
    figures: FigureSet
    households: Households
    paths: Mapping[Cell, float]

    @property
    def district_codes(self) -> tuple[str, ...]:
        """Codes of the districts, in the order of areas.csv."""
        return tuple(district.code for district in self.catalogue.districts)

    def households_in(self, cell: Cell, area_code: str) -> float:
        """Estimated households of an area at a cell's review, of the cell's group."""
        return self.households.of(area_code, cell.period, cell.measure.group)


def build_basis(catalogue: Catalogue) -> Basis:
    """Return the basis of a catalogue; raises MissingBasisError where the published tables don't give one."""
    figures = FigureSet.of((*catalogue.published, *derive(catalogue.published)))
    standards = catalogue.standards.values()
    paths = dict(chain.from_iterable(province_paths(figures, standard).items() for standard in standards))
    return Basis(catalogue, figures, count_households(catalogue, figures), paths)
