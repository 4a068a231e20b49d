"""Choose the reviews that a question is about where it names none: the newest that somebody published."""

from collections.abc import Callable, Iterable, Sequence

from analysis.question import Question
from analysis.quick_questions.typed_question import TypedQuestion
from data.model.areas import LAST_YEAR_OF_DISTRICTS, Area, AreaKind
from data.model.figure_set import FigureSet
from data.model.figures import Unit
from data.model.standards import StandardDefinition
from data.published.catalogue import Catalogue

RATE_AND_COUNT = (Unit.PERCENT, Unit.HOUSEHOLDS)


def list_units(asked: TypedQuestion) -> tuple[Unit, ...]:
    """Return the units that a question is about: the rate and the count where it says neither."""
    return (asked.unit,) if asked.unit else RATE_AND_COUNT


def list_review_years(catalogue: Catalogue) -> tuple[int, ...]:
    """Return every year of review, the earliest first."""
    return tuple(sorted({year for item in catalogue.standards.values() for year in item.reviews}))


def list_reviews(
    asked: TypedQuestion, catalogue: Catalogue, *, published_only: bool, newest_first: bool = False
) -> list[Question]:
    """Return the question at each review of each standard; a year may have reviews by two standards."""
    questions = [
        Question(item.code, asked.indicator, asked.group, period, published_only)
        for item in catalogue.standards.values()
        for period in item.reviews
    ]
    return sorted(questions, key=lambda question: question.period, reverse=newest_first)


def list_asked_reviews(asked: TypedQuestion, catalogue: Catalogue, *, published_only: bool) -> list[Question]:
    """Return the reviews of the years that a question names."""
    reviews = list_reviews(asked, catalogue, published_only=published_only)
    return [question for question in reviews if question.period in asked.periods]


def find_newest_review(
    asked: TypedQuestion,
    areas: Sequence[Area],
    catalogue: Catalogue,
    figures: FigureSet,
    *,
    published_only: bool,
) -> Question | None:
    """Return the newest review with a published figure of every area, else of any, else with estimates."""
    newest = list_reviews(asked, catalogue, published_only=published_only, newest_first=True)
    newest = [question for question in newest if _held_by_districts(question, areas)]

    def known(question: Question, area: Area, *, published: bool) -> bool:
        keys = (question.key(area.code, unit) for unit in list_units(asked))
        return any(figures.candidates(key, published_only=published) for key in keys)

    rules: Iterable[Callable[[Question], bool]] = (
        lambda question: all(known(question, area, published=True) for area in areas),
        lambda question: any(known(question, area, published=True) for area in areas),
        lambda question: not published_only and any(known(question, area, published=False) for area in areas),
    )
    return next((question for rule in rules for question in newest if rule(question)), None)


def _held_by_districts(question: Question, areas: Sequence[Area]) -> bool:
    """Return whether the review was held for these areas: that of 2025 knew districts no more."""
    return question.period <= LAST_YEAR_OF_DISTRICTS or all(
        area.kind is not AreaKind.DISTRICT for area in areas
    )


def list_district_reviews(definition: StandardDefinition) -> tuple[int, ...]:
    """Return the reviews of a standard that districts held."""
    return tuple(period for period in definition.reviews if period <= LAST_YEAR_OF_DISTRICTS)
