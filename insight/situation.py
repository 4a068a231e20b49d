"""Everything a page says about one question, worked out once."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.catalogue import Catalogue
from data.figures import FigureSet
from data.model import PROVINCE, Figure, Status, Unit
from insight.change import change
from insight.coverage import published_figures
from insight.finding import Finding, as_given
from insight.priority_gap import priority_gap
from insight.question import Question
from insight.ranking import Place, rank_districts


@dataclass(frozen=True, slots=True)
class Situation:
    """The answer to a question: the districts in order, and the province's own numbers."""

    question: Question
    places: tuple[Place, ...]
    province: Finding | None
    province_rivals: tuple[Figure, ...]
    province_change: Finding | None
    province_households: Finding | None
    published: tuple[Figure, ...]
    gap: Finding | None

    @property
    def illustrative_count(self) -> int:
        """How many districts show an illustrative figure."""
        return sum(place.status is Status.ILLUSTRATIVE for place in self.places)


def situation(question: Question, catalogue: Catalogue, figures: FigureSet) -> Situation:
    """Answer a question from the figures."""
    places = rank_districts(question, figures, catalogue.districts)
    rates = _province(question, figures, Unit.PERCENT)
    return Situation(
        question=question,
        places=places,
        province=as_given(rates[0] if rates else None),
        province_rivals=tuple(other for other in rates[1:] if other.value != rates[0].value),
        province_change=change(question, PROVINCE, figures, catalogue.standards[question.standard]),
        province_households=as_given(next(iter(_province(question, figures, Unit.HOUSEHOLDS)), None)),
        published=published_figures(question, figures, catalogue.districts),
        gap=priority_gap(places),
    )


def _province(question: Question, figures: FigureSet, unit: Unit) -> Sequence[Figure]:
    return figures.candidates(question.key(PROVINCE, unit), published_only=question.published_only)
