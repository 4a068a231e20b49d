"""Choose each district's level beside the province, whose rate is 1, before anything published is used.

A level is the product of what the district's properties suggest, a lasting part drawn once a district, a part
drawn once a district and measure, and a small part drawn each year. The sizes below are choices of this
procedure, not findings: they only make the maps look plausible, with the directive's districts in front.
"""

import math
import random
from collections.abc import Iterable, Mapping

from data.illustration.grid import (
    MEASURES,
    NEAR_POOR,
    NEAR_POOR_MINORITY,
    POOR,
    POOR_MINORITY,
    GridCell,
    GridMeasure,
)
from data.illustration.population import CountsByDistrict, compute_urban_share, group_counts_by_district
from data.model.areas import KIEN_HAI, Area
from data.published.catalogue import Catalogue

PRIORITY_EFFECT = 1.2
BORDER_EFFECT = 0.2
COAST_EFFECT = 0.05
ISLANDS_EFFECT = -0.5
URBAN_EFFECT = -0.9
"""Effects on the logarithm of the level; the urban one for a district wholly of towns."""

DistrictLevels = Mapping[GridCell, Mapping[str, float]]
"""Levels by cell and district code."""

LASTING_SPREAD = 0.10
MEASURE_SPREAD = 0.06
YEARLY_SPREAD = 0.03
"""Standard deviations of the drawn parts, on the same logarithm."""

SENSITIVITY: Mapping[GridMeasure, float] = {
    POOR: 1.0,
    NEAR_POOR: 0.6,
    POOR_MINORITY: 0.65,
    NEAR_POOR_MINORITY: 0.5,
}
"""How strongly a measure shows a district's level: near-poverty and minorities' poverty vary less."""

LOWEST_DISTRICT = KIEN_HAI
LOWEST_LEVEL = 0.02
"""Kiên Hải counted one poor household in 2020, fewest of all; by its traits alone it would be far higher."""


def sample_levels(catalogue: Catalogue, grid: Iterable[GridCell], draws: random.Random) -> DistrictLevels:
    """Levels of every district in every cell; the same draws give the same levels.

    Drawn in a fixed order and for all districts, so that a newly published figure leaves the others alone.
    """
    districts, population = catalogue.districts, group_counts_by_district(catalogue.population)
    lasting = {area.code: _suggested(population, area) + draws.gauss(0, LASTING_SPREAD) for area in districts}
    lasting[LOWEST_DISTRICT] = math.log(LOWEST_LEVEL)
    own = {measure: {area.code: draws.gauss(0, MEASURE_SPREAD) for area in districts} for measure in MEASURES}
    return {cell: _cell_levels(lasting, own[cell.measure], cell.measure, draws) for cell in grid}


def _cell_levels(
    lasting: Mapping[str, float], own: Mapping[str, float], measure: GridMeasure, draws: random.Random
) -> dict[str, float]:
    return {
        code: math.exp(SENSITIVITY[measure] * level + own[code] + draws.gauss(0, YEARLY_SPREAD))
        for code, level in lasting.items()
    }


def _suggested(population: CountsByDistrict, area: Area) -> float:
    """Return the logarithm of the level that a district's traits suggest."""
    return (
        PRIORITY_EFFECT * area.priority
        + BORDER_EFFECT * area.border
        + COAST_EFFECT * area.coast
        + ISLANDS_EFFECT * area.islands
        + URBAN_EFFECT * compute_urban_share(population, area.code)
    )
