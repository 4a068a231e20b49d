"""Look figures up by key, the most trustworthy first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Self

from data.model.figures import Figure, Key, Status

PRECEDENCE = (
    Status.OFFICIAL,
    Status.IMPORTED,
    Status.REPORTED,
    Status.DERIVED,
    Status.APPROXIMATE,
    Status.CONFLICTING,
    Status.SUPPRESSED,
    Status.MISSING,
    Status.ESTIMATED,
)
"""From most to least trustworthy; what somebody withheld still comes before what was estimated."""

_RANKS = {status: rank for rank, status in enumerate(PRECEDENCE)}


@dataclass(frozen=True, slots=True, eq=False)
class FigureSet:
    """Figures that can't change, found by key; an estimate gives way to what is published of its key.

    Two sets are the same only as objects: a cache may take one as its key at no cost.
    """

    all: tuple[Figure, ...]
    _by_key: Mapping[Key, tuple[Figure, ...]]

    @classmethod
    def of(cls, figures: Iterable[Figure]) -> Self:
        """Make a set of these figures, without an estimate of what somebody published."""
        kept = _without_superseded(tuple(figures))
        return cls(kept, MappingProxyType(_ranked(kept)))

    def candidates(self, key: Key, *, published_only: bool = False) -> tuple[Figure, ...]:
        """Return every figure about exactly this key, best first; empty if there is none."""
        found = self._by_key.get(key, ())
        return tuple(figure for figure in found if figure.published) if published_only else found

    def primary(self, key: Key, *, published_only: bool = False) -> Figure | None:
        """Return the best figure about this key, or None."""
        found = self.candidates(key, published_only=published_only)
        return found[0] if found else None

    @property
    def has_estimates(self) -> bool:
        """Return whether any figure is estimated; an installation may show none."""
        return any(not figure.published for figure in reversed(self.all))

    def __len__(self) -> int:
        return len(self.all)


def _without_superseded(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    published = {figure.key for figure in figures if figure.published}
    return tuple(figure for figure in figures if figure.published or figure.key not in published)


def _ranked(figures: Iterable[Figure]) -> dict[Key, tuple[Figure, ...]]:
    groups: dict[Key, list[Figure]] = {}
    for figure in figures:
        groups.setdefault(figure.key, []).append(figure)
    return {key: tuple(sorted(group, key=_rank)) for key, group in groups.items()}


def _rank(figure: Figure) -> tuple[int, float]:
    """Return the order of status, then the higher of two that conflict: poverty is never understated."""
    conflicting = figure.status is Status.CONFLICTING
    return _RANKS[figure.status], -figure.value if conflicting else 0.0
