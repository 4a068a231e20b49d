"""How a figure moved since the review before, within one standard."""

from collections.abc import Sequence

from data.figures import FigureSet
from data.model import Figure, StandardDefinition
from insight.finding import Finding, difference
from insight.question import Question


def earlier_reviews(question: Question, definition: StandardDefinition) -> Sequence[int]:
    """List the reviews of the same standard before the question's, the latest first."""
    return [period for period in reversed(definition.reviews) if period < question.period]


def change(
    question: Question, area_code: str, figures: FigureSet, definition: StandardDefinition
) -> Finding | None:
    """Subtract the last earlier figure of the same standard, in points; its parts say which review."""
    current = figures.primary(question.key(area_code), published_only=question.published_only)
    return difference(current, _last_earlier(question, area_code, figures, definition))


def _last_earlier(
    question: Question, area_code: str, figures: FigureSet, definition: StandardDefinition
) -> Figure | None:
    for period in earlier_reviews(question, definition):
        key = question.at(period).key(area_code)
        figure = figures.primary(key, published_only=question.published_only)
        if figure:
            return figure
    return None
