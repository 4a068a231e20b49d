"""Find published figures about the same thing that have different values."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from data.model.figure_set import FigureSet
from data.model.figures import Figure, Key


@dataclass(frozen=True, slots=True)
class Conflict:
    """A disputed key and every published figure about it, the most trustworthy first."""

    key: Key
    figures: tuple[Figure, ...]


def list_conflicting_figures(candidates: Sequence[Figure]) -> tuple[Figure, ...]:
    """List the figures about a key that give another value than its best one, which comes first."""
    return tuple(other for other in candidates[1:] if other.value != candidates[0].value)


def find_conflicts(figures: FigureSet) -> tuple[Conflict, ...]:
    """Return the keys on which published figures contradict each other, in the order of the file."""
    keys = dict.fromkeys(figure.key for figure in figures.all if figure.published)
    found = (Conflict(key, figures.candidates(key, published_only=True)) for key in keys)
    return tuple(conflict for conflict in found if len({figure.value for figure in conflict.figures}) > 1)


def find_area_conflicts(figures: FigureSet, area_codes: Iterable[str]) -> tuple[Conflict, ...]:
    """Return the conflicts about some areas, in the order of the areas given and then by year."""
    wanted = list(area_codes)
    disputed = (conflict for conflict in find_conflicts(figures) if conflict.key.area_code in wanted)
    return tuple(sorted(disputed, key=lambda conflict: _order(conflict, wanted)))


def _order(conflict: Conflict, area_codes: list[str]) -> tuple[int, int]:
    return area_codes.index(conflict.key.area_code), conflict.key.period
