"""Answer where poverty fell fastest or slowest between two reviews of one standard."""

from collections.abc import Sequence
from dataclasses import replace

from analysis.comparison import compare_reviews
from analysis.finding import Finding
from analysis.question import Question
from analysis.quick_questions.answer import Answer, AnswerPage, AnswerView, DifferencePart
from analysis.quick_questions.reviews import list_district_reviews
from analysis.quick_questions.typed_question import QuestionKind, TypedQuestion
from data.model.areas import PROVINCE, Area
from data.model.figure_set import FigureSet
from data.model.figures import Unit
from data.model.standards import StandardDefinition
from data.published.catalogue import Catalogue
from language.message import Message, make_message

FEWEST_COMPARED = 2
MOST_POSSIBLE = 5
TWO = 2

ChangedDistrict = tuple[Area, Finding]


def answer_with_fall(
    asked: TypedQuestion, catalogue: Catalogue, figures: FigureSet, *, published_only: bool
) -> Answer:
    """Return the districts whose rate fell fastest or slowest: by published rates, else by estimates."""
    if asked.unit is Unit.HOUSEHOLDS:
        return Answer(sentences=(make_message("ask.fall_by_rate"),))
    pair = _choose_pair(asked, catalogue)
    if pair is None:
        return Answer(sentences=(make_message("ask.no_pair"),))
    published = _list_changes(pair, catalogue, figures, published_only=True)
    values = {**_years(pair), "count": str(len(published)), "total": str(len(catalogue.districts))}
    if len(published) >= FEWEST_COMPARED:
        return _answer(asked, published, pair, make_message("ask.fall_published", **values))
    refusal = make_message("ask.fall_unpublished", **values)
    estimated = [] if published_only else _list_changes(pair, catalogue, figures, published_only=False)
    if not estimated:
        return Answer((), (refusal,), _build_view(pair))
    possible = make_message(f"ask.possible_{asked.kind.value}", **_years(pair))
    return _answer(asked, estimated, pair, refusal, possible)


def _answer(
    asked: TypedQuestion,
    changes: Sequence[ChangedDistrict],
    pair: tuple[Question, Question],
    *sentences: Message,
) -> Answer:
    chosen = _list_possible(changes, asked.kind)
    parts = tuple(DifferencePart(_label(area, pair), change) for area, change in chosen)
    return Answer(parts, sentences, _build_view(pair))


def _build_view(pair: tuple[Question, Question]) -> AnswerView:
    return AnswerView(AnswerPage.COMPARE, pair[0], None, pair[1])


def _list_possible(changes: Sequence[ChangedDistrict], kind: QuestionKind) -> list[ChangedDistrict]:
    """Return the district at the asked end, and those that can't be told from it."""
    ordered = sorted(changes, key=lambda one: one[1].value, reverse=kind is QuestionKind.SLOWEST)
    _, end = ordered[0]
    return [one for one in ordered if _may_be_alike(one[1], end)][:MOST_POSSIBLE]


def _may_be_alike(one: Finding, other: Finding) -> bool:
    """Return whether two changes are equal, or their intervals meet."""
    lower, upper = _ends(one)
    other_lower, other_upper = _ends(other)
    return lower <= other_upper and other_lower <= upper


def _ends(change: Finding) -> tuple[float, float]:
    interval = change.interval
    return (interval.lower, interval.upper) if interval else (change.value, change.value)


def _choose_pair(asked: TypedQuestion, catalogue: Catalogue) -> tuple[Question, Question] | None:
    """Return the two reviews to compare: of one standard, the newest that can be compared."""
    for definition in reversed([*catalogue.standards.values()]):
        years = _choose_years(asked, definition)
        if years is not None:
            question = Question(definition.code, asked.indicator, asked.group, years[0])
            return question, question.at(years[1])
    return None


def _choose_years(asked: TypedQuestion, definition: StandardDefinition) -> tuple[int, int] | None:
    """Return the asked years, the asked one and that before it, or the first and last that are known."""
    reviews = list_district_reviews(definition)
    if len(asked.periods) > TWO or not set(asked.periods) <= set(reviews):
        return None
    if len(asked.periods) == TWO:
        return asked.periods[0], asked.periods[1]
    if asked.periods:
        place = reviews.index(asked.periods[0])
        return (reviews[place - 1], reviews[place]) if place else None
    return reviews[0], reviews[-1]


def _list_changes(
    pair: tuple[Question, Question], catalogue: Catalogue, figures: FigureSet, *, published_only: bool
) -> list[ChangedDistrict]:
    """Return the change of every district that has a rate in both reviews."""
    province = catalogue.areas[PROVINCE]
    earlier, later = (replace(question, published_only=published_only) for question in pair)
    compared = compare_reviews(earlier, later, figures, catalogue.districts, province)
    return [(row.area, row.change) for row in compared.districts if row.change]


def _years(pair: tuple[Question, Question]) -> dict[str, str]:
    return {"earlier": str(pair[0].period), "later": str(pair[1].period)}


def _label(area: Area, pair: tuple[Question, Question]) -> Message:
    return make_message("ask.district_change", name=area.name_vi, **_years(pair))
