"""What pages ask of the figures that are shown now, computed once: the next change asks most of it again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from analysis.question import Question
from analysis.summary import QuestionSummary, build_question_summary
from analysis.timeline import TimelineBand, build_timeline
from data.model.figure_set import FigureSet
from ui.resources.shared_data import get_catalogue, get_figures


@dataclass(frozen=True, slots=True)
class Answers:
    """What answers questions about one set of figures."""

    summarize: Callable[[Question], QuestionSummary]
    lay_out: Callable[[Question], Sequence[TimelineBand]]


def get_question_summary(question: Question) -> QuestionSummary:
    """Return the answer to a question about one review."""
    return _get_answers(get_figures()).summarize(question)


def get_timeline(question: Question) -> Sequence[TimelineBand]:
    """Return the reviews of every standard for a question's indicator and group."""
    return _get_answers(get_figures()).lay_out(replace(take_any_review(question), published_only=True))


def take_any_review(question: Question) -> Question:
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

    return Answers(summarize, lay_out)
