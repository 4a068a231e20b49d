"""Which figures a drawing shows, and so whether it is stamped."""

from analysis.summary import QuestionSummary
from data.model.figures import Figure, Status


def list_province_figures(situation: QuestionSummary) -> tuple[Figure, ...]:
    """Give the province's rate and what contradicts it."""
    return (*situation.province.parts, *situation.province_conflicts) if situation.province else ()


def list_shown_figures(situation: QuestionSummary) -> tuple[Figure, ...]:
    """List every figure that a drawing of the situation shows."""
    districts = [
        figure
        for place in situation.places
        if place.figure
        for figure in (place.figure, *place.conflicting_figures)
    ]
    return (*districts, *list_province_figures(situation))


def has_illustrative_figures(situation: QuestionSummary) -> bool:
    """Tell whether anything that is shown was made up: then the drawing is stamped."""
    return any(figure.status is Status.ILLUSTRATIVE for figure in list_shown_figures(situation))
