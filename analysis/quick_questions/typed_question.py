"""Define what a typed question asks, before any figure is looked up."""

from dataclasses import dataclass
from enum import StrEnum

from data.model.areas import Area
from data.model.figures import Group, Indicator, Unit


class QuestionKind(StrEnum):
    """What is wanted: a figure, its change, or the district at one end of a ranking."""

    FIGURE = "figure"
    CHANGE = "change"
    HIGHEST = "highest"
    LOWEST = "lowest"
    FASTEST = "fastest"
    SLOWEST = "slowest"


DISTRICT_RANKINGS = frozenset(
    {QuestionKind.HIGHEST, QuestionKind.LOWEST, QuestionKind.FASTEST, QuestionKind.SLOWEST}
)
"""The kinds that ask which district it is, so that no district may be named."""


@dataclass(frozen=True, slots=True)
class TypedQuestion:
    """What a text asks; `unit` is None where it may be a rate or a count.

    Without a period the newest one that was published is meant, without an area the province.
    """

    kind: QuestionKind = QuestionKind.FIGURE
    areas: tuple[Area, ...] = ()
    periods: tuple[int, ...] = ()
    indicator: Indicator = Indicator.POOR
    group: Group = Group.ALL
    unit: Unit | None = None


class Misunderstanding(StrEnum):
    """Why a text is no question that figures can answer; the catalogue holds the words."""

    NOTHING_ASKED = "nothing_asked"
    UNKNOWN_WORDS = "unknown_words"
    UNKNOWN_YEAR = "unknown_year"
    SEVERAL_MEASURES = "several_measures"
    DISTRICT_IN_RANKING = "district_in_ranking"


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """A text that is no question: the reason, the words at fault, and areas that they may have meant."""

    reason: Misunderstanding
    words: tuple[str, ...] = ()
    suggestions: tuple[Area, ...] = ()
