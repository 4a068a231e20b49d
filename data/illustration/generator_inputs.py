"""Load what every step of the generator starts from: published figures, households, province rates."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain

from data.illustration.grid import GridCell, list_grid_cells
from data.illustration.households import Households, count_households
from data.illustration.population import MissingGeneratorInputError
from data.illustration.province_series import compute_province_series
from data.model.figure_set import FigureSet
from data.model.standards import StandardDefinition
from data.published.catalogue import Catalogue
from data.published.derived import compute_derived_figures

LOGGER = logging.getLogger("poverty_map")

DistrictRates = Mapping[GridCell, Mapping[str, float]]
"""Percent of households by cell and area code, to 2 decimals."""


@dataclass(frozen=True, slots=True)
class GeneratorInputs:
    """Published and derived figures, estimated households, and the province's percent in every cell."""

    catalogue: Catalogue
    figures: FigureSet
    households: Households
    paths: Mapping[GridCell, float]

    @property
    def district_codes(self) -> tuple[str, ...]:
        """Codes of the districts, in the order of areas.csv."""
        return tuple(district.code for district in self.catalogue.districts)

    @property
    def grid(self) -> tuple[GridCell, ...]:
        """Return every cell that can be illustrated, review by review in the standards' order."""
        return tuple(
            cell for cell in list_grid_cells(self.catalogue.standards.values()) if cell in self.paths
        )

    def households_in(self, cell: GridCell, area_code: str) -> float:
        """Estimated households of an area at a cell's review, of the cell's group."""
        return self.households.of(area_code, cell.period, cell.measure.group)


def build_generator_inputs(catalogue: Catalogue) -> GeneratorInputs:
    """Return the basis of a catalogue; raises MissingBasisError where the published tables don't give one."""
    figures = FigureSet.of((*catalogue.published, *compute_derived_figures(catalogue.published)))
    standards = catalogue.standards.values()
    paths = dict(chain.from_iterable(_paths(figures, standard).items() for standard in standards))
    return GeneratorInputs(catalogue, figures, count_households(catalogue, figures), paths)


def _paths(figures: FigureSet, standard: StandardDefinition) -> Mapping[GridCell, float]:
    """Return the paths of a standard; none for a new one of which too little has been published yet.

    Its maps stay empty until figures are published or imported: nothing is made up from nothing.
    """
    try:
        return compute_province_series(figures, standard)
    except MissingGeneratorInputError as missing:
        LOGGER.warning("No illustrative figures by %s: %s", standard.code.value, missing)
        return {}
