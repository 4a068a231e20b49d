"""A district's rates over time, one run a standard, never joined across."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from analysis.question import Question
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.model.standards import Standard, StandardDefinition


@dataclass(frozen=True, slots=True)
class StandardSeries:
    """The rates of one standard in the order of its reviews; None where there is no figure."""

    standard: Standard
    reviews: tuple[int, ...]
    figures: tuple[Figure | None, ...]


def build_standard_series(
    question: Question,
    area_code: str,
    figures: FigureSet,
    standards: Mapping[Standard, StandardDefinition],
) -> tuple[StandardSeries, ...]:
    """Give an area's rates for each standard apart, in the standards' order."""
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
