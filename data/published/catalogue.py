"""Define everything that is published: areas, standards, sources, targets, figures, population."""

from collections.abc import Mapping
from dataclasses import dataclass

from data.model.areas import Area, AreaKind
from data.model.figures import Figure
from data.model.population import PopulationCount
from data.model.sources import Source
from data.model.standards import Standard, StandardDefinition
from data.model.targets import Target


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The published tables, checked; mappings are read-only and keep the order of their file.

    `households` are those of each district in the census of 1 April 2019.
    """

    areas: Mapping[str, Area]
    standards: Mapping[Standard, StandardDefinition]
    sources: Mapping[str, Source]
    targets: tuple[Target, ...]
    published: tuple[Figure, ...]
    population: tuple[PopulationCount, ...]
    households: Mapping[str, int]

    @property
    def districts(self) -> tuple[Area, ...]:
        """Return the areas that are districts, in the order of areas.csv."""
        return tuple(area for area in self.areas.values() if area.kind is AreaKind.DISTRICT)
