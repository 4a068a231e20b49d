"""Build an area's rates over time, one series a standard, never joined across."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from analysis.question import Question
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.model.standards import Standard, StandardDefinition


@dataclass(frozen=True, slots=True)
class StandardSeries:
    """The rates of one standard in the order of its reviews; None if there is no figure."""

    standard: Standard
    reviews: tuple[int, ...]
    figures: tuple[Figure | None, ...]


def build_standard_series(
    question: Question,
    area_code: str,
    figures: FigureSet,
    standards: Mapping[Standard, StandardDefinition],
) -> tuple[StandardSeries, ...]:
    """Return an area's rates for each standard separately, in the standards' order."""
    return tuple(_build_series(question, area_code, figures, definition) for definition in standards.values())


def _build_series(
    question: Question, area_code: str, figures: FigureSet, definition: StandardDefinition
) -> StandardSeries:
    asked = replace(question, standard=definition.code)
    found = tuple(
        figures.primary(asked.at(period).key(area_code), published_only=question.published_only)
        for period in definition.reviews
    )
    return StandardSeries(definition.code, definition.reviews, found)
