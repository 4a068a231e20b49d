"""What pages ask of the figures that are shown now, computed once: the next change asks most of it again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from analysis.question import Question
from analysis.summary import QuestionSummary, build_question_summary
from analysis.timeline import TimelineBand, build_timeline
from analysis.trend.pace import PaceComparison, compare_district_paces
from analysis.trend.panels import TrendPanel, build_trend_panels
from data.model.figure_set import FigureSet
from ui.resources.shared_data import get_catalogue, get_figures


@dataclass(frozen=True, slots=True)
class Answers:
    """What answers questions about one set of figures."""

    summarize: Callable[[Question], QuestionSummary]
    lay_out: Callable[[Question], Sequence[TimelineBand]]
    build_panels: Callable[[Question], Sequence[TrendPanel]]
    compare_paces: Callable[[Question], Sequence[PaceComparison]]


def get_question_summary(question: Question) -> QuestionSummary:
    """Return the answer to a question about one review."""
    return _get_answers(get_figures()).summarize(question)


def get_timeline(question: Question) -> Sequence[TimelineBand]:
    """Return the reviews of every standard for a question's indicator and group."""
    return _get_answers(get_figures()).lay_out(replace(_take_any_review(question), published_only=True))


def get_trend_panels(question: Question) -> Sequence[TrendPanel]:
    """Return the lines of every standard for a question's indicator and group."""
    return _get_answers(get_figures()).build_panels(_take_any_review(question))


def get_district_paces(question: Question) -> Sequence[PaceComparison]:
    """Return the pace of every district by the question's standard, from published figures alone."""
    first = get_catalogue().standards[question.standard].first_review
    return _get_answers(get_figures()).compare_paces(replace(question, period=first, published_only=True))


def _take_any_review(question: Question) -> Question:
    """Return one and the same question for all reviews of an indicator and a group."""
    definition = next(iter(get_catalogue().standards.values()))
    return replace(question, standard=definition.code, period=definition.first_review)


@lru_cache(maxsize=2)
def _get_answers(figures: FigureSet) -> Answers:
    """Return what answers from these figures; new ones begin anew."""
    catalogue = get_catalogue()

    @lru_cache(maxsize=128)
    def summarize(question: Question) -> QuestionSummary:
        return build_question_summary(question, catalogue, figures)

    @lru_cache(maxsize=32)
    def lay_out(question: Question) -> Sequence[TimelineBand]:
        return build_timeline(question, figures, catalogue.districts, catalogue.standards.values())

    @lru_cache(maxsize=32)
    def build_panels(question: Question) -> Sequence[TrendPanel]:
        return build_trend_panels(question, catalogue, figures)

    @lru_cache(maxsize=32)
    def compare_paces(question: Question) -> Sequence[PaceComparison]:
        return compare_district_paces(question, catalogue, figures)

    return Answers(summarize, lay_out, build_panels, compare_paces)
