"""What every step of the generator starts from: published figures, households, the province's rates."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain

from data.catalogue import Catalogue
from data.derived import derive
from data.figures import FigureSet
from data.households import Households, count_households
from data.measures import Cell, cells
from data.model import StandardDefinition
from data.paths import province_paths
from data.population import MissingBasisError

LOGGER = logging.getLogger("poverty_map")

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

    @property
    def grid(self) -> tuple[Cell, ...]:
        """Every cell that can be illustrated, review by review in the standards' order."""
        return tuple(cell for cell in cells(self.catalogue.standards.values()) if cell in self.paths)

    def households_in(self, cell: Cell, area_code: str) -> float:
        """Estimated households of an area at a cell's review, of the cell's group."""
        return self.households.of(area_code, cell.period, cell.measure.group)


def build_basis(catalogue: Catalogue) -> Basis:
    """Return the basis of a catalogue; raises MissingBasisError where the published tables don't give one."""
    figures = FigureSet.of((*catalogue.published, *derive(catalogue.published)))
    standards = catalogue.standards.values()
    paths = dict(chain.from_iterable(_paths(figures, standard).items() for standard in standards))
    return Basis(catalogue, figures, count_households(catalogue, figures), paths)


def _paths(figures: FigureSet, standard: StandardDefinition) -> Mapping[Cell, float]:
    """Return the paths of a standard; none for a new one of which too little has been published yet.

    Its maps stay empty until figures are published or imported: nothing is made up from nothing.
    """
    try:
        return province_paths(figures, standard)
    except MissingBasisError as missing:
        LOGGER.warning("No illustrative figures by %s: %s", standard.code.value, missing)
        return {}
