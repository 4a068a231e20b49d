"""List the figures that a drawing shows, which decide whether it is stamped."""

from analysis.summary import QuestionSummary
from data.model.figures import Figure, Status


def list_province_figures(situation: QuestionSummary) -> tuple[Figure, ...]:
    """Return the province's rate and the figures that contradict it."""
    return (*situation.province.parts, *situation.province_conflicts) if situation.province else ()


def list_shown_figures(situation: QuestionSummary) -> tuple[Figure, ...]:
    """Return every figure that a drawing of the question shows."""
    districts = [
        figure
        for place in situation.places
        if place.figure
        for figure in (place.figure, *place.conflicting_figures)
    ]
    return (*districts, *list_province_figures(situation))


def has_illustrative_figures(situation: QuestionSummary) -> bool:
    """Return whether a shown figure is illustrative: then the drawing is stamped."""
    return any(figure.status is Status.ILLUSTRATIVE for figure in list_shown_figures(situation))
