"""Define everything that is published: areas, standards, sources, targets, figures, population."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from data.model.areas import Area, AreaKind
from data.model.figure_set import FigureSet
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


def extend_reviews(catalogue: Catalogue, figures: FigureSet) -> Catalogue:
    """Return the catalogue with the reviews that published or imported figures exist of.

    A standard that the law keeps after its last review gets those years; without such figures the catalogue
    is the one that was given.
    """
    newest = {code: _find_newest(item, figures) for code, item in catalogue.standards.items()}
    if all(newest[code] <= item.last_review for code, item in catalogue.standards.items()):
        return catalogue
    extended = {code: item.extend_to(newest[code]) for code, item in catalogue.standards.items()}
    return replace(catalogue, standards=MappingProxyType(extended))


def _find_newest(standard: StandardDefinition, figures: FigureSet) -> int:
    if standard.kept_until == standard.last_review:
        return standard.last_review
    periods = (
        figure.key.period
        for figure in figures.all
        if figure.published and figure.key.standard is standard.code
    )
    return max(periods, default=standard.last_review)
