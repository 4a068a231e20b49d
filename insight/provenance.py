"""What each source gave: figures, goals, counts of persons."""

from collections.abc import Iterable
from dataclasses import dataclass

from data.catalogue import Catalogue
from data.model import Figure, Source, Target


@dataclass(frozen=True, slots=True)
class Provenance:
    """A source with what was taken from it; `population_years` are those it counts persons in."""

    source: Source
    figures: tuple[Figure, ...]
    targets: tuple[Target, ...]
    population_years: tuple[int, ...]

    @property
    def total(self) -> int:
        """How many figures and goals it gave."""
        return len(self.figures) + len(self.targets)


def provenances(known: Catalogue, figures: Iterable[Figure]) -> tuple[Provenance, ...]:
    """Sort figures by their source: every source of the catalogue in its order, then those of imports."""
    given: dict[Source, list[Figure]] = {source: [] for source in known.sources.values()}
    for figure in figures:
        given.setdefault(figure.source, []).append(figure)
    return tuple(_provenance(source, found, known) for source, found in given.items())


def _provenance(source: Source, given: Iterable[Figure], known: Catalogue) -> Provenance:
    years = {count.period for count in known.population if count.source == source}
    targets = tuple(target for target in known.targets if target.source == source)
    return Provenance(source, tuple(given), targets, tuple(sorted(years)))
