"""Define an answer: figures with all that is known of them, sentences, and the view that shows them."""

from dataclasses import dataclass
from enum import StrEnum

from analysis.conflicts import list_conflicting_figures
from analysis.finding import Finding
from analysis.question import Question
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Key
from language.message import Message


@dataclass(frozen=True, slots=True)
class FigurePart:
    """What is known of one key: what was published, or that nothing was, with the estimate if any.

    The first of the published figures is the most trustworthy; the others contradict it.
    """

    key: Key
    published: tuple[Figure, ...]
    estimate: Figure | None = None


@dataclass(frozen=True, slots=True)
class DifferencePart:
    """A difference in points under its label."""

    label: Message
    difference: Finding


AnswerLine = Message | FigurePart | DifferencePart
"""A line of an answer: a sentence, or what stands below it."""


class AnswerPage(StrEnum):
    """The page whose view shows what an answer says."""

    MAP = "map"
    COMPARE = "compare"


@dataclass(frozen=True, slots=True)
class AnswerView:
    """The view that an answer leads to; `other` is the second question of a comparison."""

    page: AnswerPage
    question: Question
    district_code: str | None = None
    other: Question | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: its lines in order, and the view that shows them."""

    lines: tuple[AnswerLine, ...]
    view: AnswerView | None = None


def find_figure_part(key: Key, figures: FigureSet, *, published_only: bool) -> FigurePart:
    """Return what is known of a key; an estimate only where nothing was published and estimates are on."""
    published = figures.candidates(key, published_only=True)
    if published:
        return FigurePart(key, (published[0], *list_conflicting_figures(published)))
    return FigurePart(key, (), None if published_only else figures.primary(key))
