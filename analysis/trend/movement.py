"""Find how the province's rate moved by the newest standard that has two firm reviews."""

from analysis.finding import Finding, compute_difference
from analysis.question import Question
from analysis.trend.pace import FIRM
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.model.standards import StandardDefinition
from data.published.catalogue import Catalogue


def find_latest_movement(question: Question, catalogue: Catalogue, figures: FigureSet) -> Finding | None:
    """Return the province's change from the first to the last firm review of the newest standard with two.

    Years whose sources contradict each other are no firm ground. None where no standard has two.
    """
    for definition in reversed(list(catalogue.standards.values())):
        firm = _list_firm_rates(question, definition, figures)
        if len(firm) > 1:
            return compute_difference(firm[-1], firm[0])
    return None


def _list_firm_rates(question: Question, definition: StandardDefinition, figures: FigureSet) -> list[Figure]:
    keys = (
        Question(definition.code, question.indicator, question.group, period, published_only=True).key(
            PROVINCE
        )
        for period in definition.reviews
    )
    known = (figures.candidates(key, published_only=True) for key in keys)
    return [found[0] for found in known if len(found) == 1 and found[0].status in FIRM]
