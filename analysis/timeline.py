"""Lay out every review of every standard on one line, with how much of it is published."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from analysis.coverage.published import list_published_figures
from analysis.question import Question
from data.model.areas import Area
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator
from data.model.standards import Standard, StandardDefinition


@dataclass(frozen=True, slots=True)
class TimelineReview:
    """A year of review, and how many districts have a published rate in it."""

    period: int
    published: int


@dataclass(frozen=True, slots=True)
class TimelineBand:
    """The reviews of one standard, first to last; between two bands figures don't compare."""

    standard: Standard
    reviews: tuple[TimelineReview, ...]


def build_timeline(
    question: Question,
    figures: FigureSet,
    districts: Sequence[Area],
    standards: Iterable[StandardDefinition],
) -> tuple[TimelineBand, ...]:
    """Return a band a standard for the question's indicator and group; its own review is ignored.

    A year that was reviewed by two standards stands in both bands.
    """

    def count(standard: Standard, period: int) -> int:
        asked = replace(question, standard=standard, period=period)
        return len(list_published_figures(asked, figures, districts))

    return tuple(
        TimelineBand(item.code, tuple(TimelineReview(year, count(item.code, year)) for year in item.reviews))
        for item in standards
    )


def find_best_known_review(
    figures: FigureSet, districts: Sequence[Area], standards: Iterable[StandardDefinition]
) -> Question | None:
    """Return the question about poor households with most published district rates; the newest of several.

    Return None where no district has a published rate.
    """
    defined = tuple(standards)
    question = Question(defined[0].code, Indicator.POOR, Group.ALL, defined[0].first_review)
    reviews = [
        (band.standard, review)
        for band in build_timeline(question, figures, districts, defined)
        for review in band.reviews
    ]
    standard, best = max(reviews, key=lambda found: (found[1].published, found[1].period))
    return replace(question, standard=standard, period=best.period) if best.published else None
