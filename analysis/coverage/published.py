"""List the districts that have a published rate."""

from collections.abc import Sequence

from analysis.question import Question
from data.model.areas import Area
from data.model.figure_set import FigureSet
from data.model.figures import Figure


def list_published_figures(
    question: Question, figures: FigureSet, districts: Sequence[Area]
) -> tuple[Figure, ...]:
    """Return the districts' published rates; their number out of all districts is the coverage."""
    found = (figures.primary(question.key(area.code), published_only=True) for area in districts)
    return tuple(figure for figure in found if figure)
