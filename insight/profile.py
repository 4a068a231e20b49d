"""What a page says about one district under a question."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.catalogue import Catalogue
from data.figures import FigureSet
from data.model import PROVINCE, Figure, Unit
from insight.change import change
from insight.finding import Finding, Rule, as_given, difference
from insight.question import Question
from insight.ranking import Place
from insight.series import Run, runs
from insight.situation import Situation


@dataclass(frozen=True, slots=True)
class Profile:
    """A district's place with what a leader asks next; a finding is None where no figure carries it."""

    question: Question
    place: Place
    rank: Finding | None
    rate: Finding | None
    gap: Finding | None
    change: Finding | None
    households: Finding | None
    runs: tuple[Run, ...]

    @property
    def ranked(self) -> int:
        """How many districts have a rate to be ranked by."""
        return len(self.rank.parts) if self.rank else 0


def profile(district: str, situation: Situation, catalogue: Catalogue, figures: FigureSet) -> Profile:
    """Describe a district by its code; raises StopIteration for a code that is no district's."""
    question = situation.question
    place = next(place for place in situation.places if place.area.code == district)
    province = figures.primary(question.key(PROVINCE), published_only=question.published_only)
    return Profile(
        question=question,
        place=place,
        rank=_rank(place, situation.places),
        rate=as_given(place.figure),
        gap=difference(place.figure, province),
        change=change(question, district, figures, catalogue.standards[question.standard]),
        households=as_given(_households(question, district, figures)),
        runs=runs(question, district, figures, catalogue.standards),
    )


def _rank(place: Place, places: Sequence[Place]) -> Finding | None:
    """Rest a rank on every district that has one: among illustrative rates it is illustrative itself."""
    if place.rank is None:
        return None
    return Finding(place.rank, Rule.RANK, tuple(other.figure for other in places if other.figure))


def _households(question: Question, district: str, figures: FigureSet) -> Figure | None:
    return figures.primary(question.key(district, Unit.HOUSEHOLDS), published_only=question.published_only)
