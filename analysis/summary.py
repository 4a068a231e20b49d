"""Compute everything that a page shows about one question, once."""

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.change import compute_change
from analysis.conflicts import list_conflicting_figures
from analysis.coverage.published import list_published_figures
from analysis.finding import Finding, convert_to_finding
from analysis.priority_gap import compute_priority_gap
from analysis.question import Question
from analysis.ranking import RankedDistrict, rank_districts
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Status, Unit
from data.published.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class QuestionSummary:
    """The answer to a question: the districts in order, and the province's own numbers."""

    question: Question
    places: tuple[RankedDistrict, ...]
    province: Finding | None
    province_conflicts: tuple[Figure, ...]
    province_change: Finding | None
    province_households: Finding | None
    published: tuple[Figure, ...]
    gap: Finding | None

    @property
    def province_figures(self) -> tuple[Figure, ...]:
        """Return the province's rate and those that contradict it; empty if there is none."""
        return (*self.province.parts, *self.province_conflicts) if self.province else ()

    @property
    def estimated_count(self) -> int:
        """Return how many districts show an estimated figure."""
        return sum(place.status is Status.ESTIMATED for place in self.places)


def build_question_summary(question: Question, catalogue: Catalogue, figures: FigureSet) -> QuestionSummary:
    """Build the answer to a question from the figures."""
    places = rank_districts(question, figures, catalogue.districts)
    rates = _province(question, figures, Unit.PERCENT)
    return QuestionSummary(
        question=question,
        places=places,
        province=convert_to_finding(rates[0] if rates else None),
        province_conflicts=list_conflicting_figures(rates),
        province_change=compute_change(question, PROVINCE, figures, catalogue.standards[question.standard]),
        province_households=convert_to_finding(
            next(iter(_province(question, figures, Unit.HOUSEHOLDS)), None)
        ),
        published=list_published_figures(question, figures, catalogue.districts),
        gap=compute_priority_gap(places, catalogue.households),
    )


def _province(question: Question, figures: FigureSet, unit: Unit) -> Sequence[Figure]:
    return figures.candidates(question.key(PROVINCE, unit), published_only=question.published_only)
