"""Which figures a drawing shows, and so whether it is stamped."""

from data.model import Figure, Status
from insight.situation import Situation


def province_figures(situation: Situation) -> tuple[Figure, ...]:
    """Give the province's rate and what contradicts it."""
    return (*situation.province.parts, *situation.province_rivals) if situation.province else ()


def shown_figures(situation: Situation) -> tuple[Figure, ...]:
    """List every figure that a drawing of the situation shows."""
    districts = [
        figure for place in situation.places if place.figure for figure in (place.figure, *place.rivals)
    ]
    return (*districts, *province_figures(situation))


def has_illustrative(situation: Situation) -> bool:
    """Tell whether anything that is shown was made up: then the drawing is stamped."""
    return any(figure.status is Status.ILLUSTRATIVE for figure in shown_figures(situation))
