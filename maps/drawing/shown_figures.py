"""List the figures that a drawing shows, which decide whether it is stamped."""

from analysis.display.estimates import count_estimated
from analysis.summary import QuestionSummary
from data.model.figures import Figure


def list_shown_figures(situation: QuestionSummary) -> tuple[Figure, ...]:
    """Return every figure that a drawing of the question shows."""
    districts = [figure for place in situation.places for figure in place.figures]
    return (*districts, *situation.province_figures)


def count_estimated_figures(situation: QuestionSummary) -> int:
    """Return how many of the figures that are shown are estimated; the drawing is stamped with it."""
    return count_estimated(list_shown_figures(situation))
