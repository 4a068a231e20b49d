"""Find years that were reviewed by two standards: the only fair link between their figures."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from analysis.question import Question
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.model.standards import StandardDefinition


@dataclass(frozen=True, slots=True)
class StandardOverlap:
    """Two published rates of one area and year, by the older and the newer standard; never subtracted."""

    older: Figure
    newer: Figure

    @property
    def period(self) -> int:
        """Return the year that both standards reviewed."""
        return self.older.key.period


def find_standard_overlaps(
    question: Question, area_code: str, figures: FigureSet, standards: Iterable[StandardDefinition]
) -> tuple[StandardOverlap, ...]:
    """Return the years in which two neighbouring standards both have a published rate of an area."""
    found = (
        _find_overlap(question, area_code, period, figures, pair)
        for pair in pairwise(standards)
        for period in sorted(set(pair[0].reviews) & set(pair[1].reviews))
    )
    return tuple(bridge for bridge in found if bridge)


def _find_overlap(
    question: Question,
    area_code: str,
    period: int,
    figures: FigureSet,
    pair: tuple[StandardDefinition, StandardDefinition],
) -> StandardOverlap | None:
    keys = [replace(question, standard=definition.code, period=period).key(area_code) for definition in pair]
    older, newer = (figures.primary(key, published_only=True) for key in keys)
    return StandardOverlap(older, newer) if older and newer else None
