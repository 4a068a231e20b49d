"""What a page says about one district under a question."""

from dataclasses import dataclass

from data.catalogue import Catalogue
from data.figures import FigureSet
from data.model import PROVINCE, Figure, Unit
from insight.change import change
from insight.finding import Finding, as_given, difference
from insight.question import Question
from insight.ranking import Place
from insight.series import Run, runs
from insight.situation import Situation


@dataclass(frozen=True, slots=True)
class Profile:
    """A district's place with what a leader asks next; a finding is None where no figure carries it."""

    question: Question
    place: Place
    ranked: int
    rate: Finding | None
    gap: Finding | None
    change: Finding | None
    households: Finding | None
    runs: tuple[Run, ...]


def profile(district: str, situation: Situation, catalogue: Catalogue, figures: FigureSet) -> Profile:
    """Describe a district by its code; raises StopIteration for a code that is no district's."""
    question = situation.question
    place = next(place for place in situation.places if place.area.code == district)
    province = figures.primary(question.key(PROVINCE), published_only=question.published_only)
    return Profile(
        question=question,
        place=place,
        ranked=sum(other.figure is not None for other in situation.places),
        rate=as_given(place.figure),
        gap=difference(place.figure, province),
        change=change(question, district, figures, catalogue.standards[question.standard]),
        households=as_given(_households(question, district, figures)),
        runs=runs(question, district, figures, catalogue.standards),
    )


def _households(question: Question, district: str, figures: FigureSet) -> Figure | None:
    return figures.primary(question.key(district, Unit.HOUSEHOLDS), published_only=question.published_only)
