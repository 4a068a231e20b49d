"""What the page of trends asks of the figures that are shown now, computed once as other answers are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from analysis.question import Question
from analysis.trend.pace import PaceComparison, compare_district_paces
from analysis.trend.panels import TrendPanel, build_trend_panels
from data.model.figure_set import FigureSet
from ui.resources.answers import take_any_review
from ui.resources.shared_data import get_catalogue, get_figures


@dataclass(frozen=True, slots=True)
class TrendAnswers:
    """What answers questions about the years of one set of figures."""

    build_panels: Callable[[Question], Sequence[TrendPanel]]
    compare_paces: Callable[[Question], Sequence[PaceComparison]]


def get_trend_panels(question: Question) -> Sequence[TrendPanel]:
    """Return the lines of every standard for a question's indicator and group."""
    return _get_answers(get_figures()).build_panels(take_any_review(question))


def get_district_paces(question: Question) -> Sequence[PaceComparison]:
    """Return the pace of every district by the question's standard, from published figures alone."""
    first = get_catalogue().standards[question.standard].first_review
    return _get_answers(get_figures()).compare_paces(replace(question, period=first, published_only=True))


@lru_cache(maxsize=2)
def _get_answers(figures: FigureSet) -> TrendAnswers:
    """Return what answers from these figures; new ones begin anew."""
    catalogue = get_catalogue()

    @lru_cache(maxsize=32)
    def build_panels(question: Question) -> Sequence[TrendPanel]:
        return build_trend_panels(question, catalogue, figures)

    @lru_cache(maxsize=32)
    def compare_paces(question: Question) -> Sequence[PaceComparison]:
        return compare_district_paces(question, catalogue, figures)

    return TrendAnswers(build_panels, compare_paces)
