"""Compute how a figure changed since the review before, within one standard."""

from collections.abc import Sequence

from analysis.finding import Finding, compute_difference
from analysis.question import Question
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.model.standards import StandardDefinition


def list_earlier_reviews(question: Question, definition: StandardDefinition) -> Sequence[int]:
    """Return the earlier reviews of the question's standard, the latest first."""
    return [period for period in reversed(definition.reviews) if period < question.period]


def begins_standard(question: Question, definition: StandardDefinition) -> bool:
    """Return whether the question's review is the first of its standard: no earlier one can be compared."""
    return question.period == definition.first_review


def compute_change(
    question: Question, area_code: str, figures: FigureSet, definition: StandardDefinition
) -> Finding | None:
    """Return the change since the last earlier review that has a figure, in points, or None."""
    current = figures.primary(question.key(area_code), published_only=question.published_only)
    return compute_difference(current, _last_earlier(question, area_code, figures, definition))


def _last_earlier(
    question: Question, area_code: str, figures: FigureSet, definition: StandardDefinition
) -> Figure | None:
    for period in list_earlier_reviews(question, definition):
        key = question.at(period).key(area_code)
        figure = figures.primary(key, published_only=question.published_only)
        if figure:
            return figure
    return None
