"""Find how fast a district's published rate has ever fallen, to set a target against it."""

from itertools import pairwise

from analysis.finding import Finding, compute_yearly_change
from analysis.question import Question
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator
from data.model.standards import StandardDefinition
from data.published.catalogue import Catalogue


def find_best_year(area_code: str, catalogue: Catalogue, figures: FigureSet) -> Finding | None:
    """Return the greatest fall between two published years of one standard, in points a year (negative).

    Return None where no two published years of a standard show a fall.
    """
    changes = [
        compute_yearly_change(later, earlier)
        for definition in catalogue.standards.values()
        for earlier, later in pairwise(_list_published(area_code, definition, figures))
    ]
    falls = [change for change in changes if change.value < 0]
    return min(falls, key=lambda change: change.value, default=None)


def _list_published(area_code: str, definition: StandardDefinition, figures: FigureSet) -> list[Figure]:
    questions = (
        Question(definition.code, Indicator.POOR, Group.ALL, period) for period in definition.reviews
    )
    found = (figures.primary(question.key(area_code), published_only=True) for question in questions)
    return [figure for figure in found if figure is not None]
