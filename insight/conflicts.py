"""Where published sources give different values for the same thing."""

from dataclasses import dataclass

from data.figures import FigureSet
from data.model import Figure


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two figures or more about one key, the most trustworthy first; each from another source."""

    figures: tuple[Figure, ...]


def conflicts(figures: FigureSet) -> tuple[Conflict, ...]:
    """List every key that has two published values, in the order in which they were published here."""
    keys = dict.fromkeys(figure.key for figure in figures.all if figure.published)
    found = (figures.candidates(key, published_only=True) for key in keys)
    return tuple(Conflict(rivals) for rivals in found if len({rival.value for rival in rivals}) > 1)
