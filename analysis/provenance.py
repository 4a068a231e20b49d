"""Group by source what each gave: figures, targets, counts of persons."""

from collections.abc import Iterable
from dataclasses import dataclass

from data.model.figures import Figure
from data.model.sources import Source
from data.model.targets import Target
from data.published.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class SourceProvenance:
    """A source and what was taken from it; `population_years` are the years it counts persons in."""

    source: Source
    figures: tuple[Figure, ...]
    targets: tuple[Target, ...]
    population_years: tuple[int, ...]

    @property
    def total(self) -> int:
        """Return how many figures and targets it gave."""
        return len(self.figures) + len(self.targets)


def list_provenances(known: Catalogue, figures: Iterable[Figure]) -> tuple[SourceProvenance, ...]:
    """Group figures by source: every source of the catalogue in its order, then those of imports."""
    given: dict[Source, list[Figure]] = {source: [] for source in known.sources.values()}
    for figure in figures:
        given.setdefault(figure.source, []).append(figure)
    return tuple(_provenance(source, found, known) for source, found in given.items())


def _provenance(source: Source, given: Iterable[Figure], known: Catalogue) -> SourceProvenance:
    years = {count.period for count in known.population if count.source == source}
    targets = tuple(target for target in known.targets if target.source == source)
    return SourceProvenance(source, tuple(given), targets, tuple(sorted(years)))
