"""Find the review of which most is known, on which the first page opens."""

from collections.abc import Iterable, Sequence

from analysis.coverage import list_published_figures
from analysis.question import Question
from data.model.areas import Area
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator
from data.model.standards import StandardDefinition


def find_best_known_review(
    figures: FigureSet, districts: Sequence[Area], standards: Iterable[StandardDefinition]
) -> Question | None:
    """Return the question about poor households with most published district rates; the newest of several.

    Return None where no district has a published rate.
    """
    questions = [
        Question(item.code, Indicator.POOR, Group.ALL, period)
        for item in standards
        for period in item.reviews
    ]
    known = [(len(list_published_figures(asked, figures, districts)), asked.period) for asked in questions]
    most, _ = best = max(known)
    return questions[known.index(best)] if most else None
