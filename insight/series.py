"""A district's rates over time, one run a standard, never joined across."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from data.figures import FigureSet
from data.model import Figure, Standard, StandardDefinition
from insight.question import Question


@dataclass(frozen=True, slots=True)
class Run:
    """The rates of one standard in the order of its reviews; None where there is no figure."""

    standard: Standard
    reviews: tuple[int, ...]
    figures: tuple[Figure | None, ...]


def runs(
    question: Question,
    area_code: str,
    figures: FigureSet,
    standards: Mapping[Standard, StandardDefinition],
) -> tuple[Run, ...]:
    """Give an area's rates for each standard apart, in the standards' order."""
    return tuple(_run(question, area_code, figures, definition) for definition in standards.values())


def _run(question: Question, area_code: str, figures: FigureSet, definition: StandardDefinition) -> Run:
    asked = replace(question, standard=definition.code)
    found = tuple(
        figures.primary(asked.at(period).key(area_code), published_only=question.published_only)
        for period in definition.reviews
    )
    return Run(definition.code, definition.reviews, found)
