"""Answer which district is highest or lowest: among published figures, and as far as estimates tell."""

from collections.abc import Sequence
from dataclasses import replace

from analysis.question import Question
from analysis.quick_questions.answer import (
    Answer,
    AnswerLine,
    AnswerPage,
    AnswerView,
    FigurePart,
    find_figure_part,
)
from analysis.quick_questions.possible_districts import list_possible_lines
from analysis.quick_questions.reviews import list_reviews
from analysis.quick_questions.typed_question import QuestionKind, TypedQuestion
from analysis.ranking import RankedDistrict, rank_districts
from data.model.areas import LAST_YEAR_OF_DISTRICTS
from data.model.figure_set import FigureSet
from data.model.figures import Unit
from data.published.catalogue import Catalogue
from language.message import Message, make_message

FEWEST_COMPARED = 2


def answer_with_extreme_district(
    asked: TypedQuestion, catalogue: Catalogue, figures: FigureSet, *, published_only: bool
) -> Answer:
    """Return the highest or lowest district of the asked reviews, else of the one most published."""
    reviews = _choose_reviews(asked, catalogue, figures, published_only=published_only)
    answers = [_answer_review(asked, question, catalogue, figures) for question in reviews]
    notes = () if asked.periods else (make_message("ask.best_known"),)
    if not answers:
        return Answer((make_message("ask.no_district_review"),))
    return Answer((*notes, *(line for answer in answers for line in answer.lines)), answers[-1].view)


def _choose_reviews(
    asked: TypedQuestion, catalogue: Catalogue, figures: FigureSet, *, published_only: bool
) -> list[Question]:
    reviews = [
        question
        for question in list_reviews(asked, catalogue, published_only=published_only)
        if question.period <= LAST_YEAR_OF_DISTRICTS
    ]
    if asked.periods:
        return [question for question in reviews if question.period in asked.periods]
    unit = asked.unit or Unit.PERCENT
    return [
        max(
            reviews,
            key=lambda question: (_count_published(question, unit, catalogue, figures), question.period),
        )
    ]


def _count_published(question: Question, unit: Unit, catalogue: Catalogue, figures: FigureSet) -> int:
    keys = (question.key(area.code, unit) for area in catalogue.districts)
    return sum(bool(figures.candidates(key, published_only=True)) for key in keys)


def _answer_review(
    asked: TypedQuestion, question: Question, catalogue: Catalogue, figures: FigureSet
) -> Answer:
    unit = asked.unit or Unit.PERCENT
    published = _rank(replace(question, published_only=True), catalogue, figures, unit)
    total = len(catalogue.districts)
    chosen = _list_extremes(published, asked.kind) if len(published) >= FEWEST_COMPARED else published
    lines: list[AnswerLine] = [_describe_coverage(len(published), total, question.period, asked.kind)]
    lines += [_build_part(place, question, unit, figures) for place in chosen]
    if len(published) < total and not question.published_only:
        possible = _list_possible(_rank(question, catalogue, figures, unit), asked.kind)
        parts = [_build_part(place, question, unit, figures) for place in possible]
        lines += list_possible_lines(asked.kind, parts, period=str(question.period))
    return Answer(tuple(lines), AnswerView(AnswerPage.MAP, question))


def _rank(question: Question, catalogue: Catalogue, figures: FigureSet, unit: Unit) -> list[RankedDistrict]:
    """Return the districts that have a figure, the highest first."""
    return [place for place in rank_districts(question, figures, catalogue.districts, unit) if place.figure]


def _list_extremes(places: Sequence[RankedDistrict], kind: QuestionKind) -> list[RankedDistrict]:
    """Return the district at the asked end, and those that share its value."""
    end = places[0] if kind is QuestionKind.HIGHEST else places[-1]
    values = {place.area.code: place.figure.value for place in places if place.figure}
    return [place for place in places if values[place.area.code] == values[end.area.code]]


def _list_possible(places: Sequence[RankedDistrict], kind: QuestionKind) -> list[RankedDistrict]:
    """Return the districts that may stand at the asked end by the intervals of the estimates."""
    if kind is QuestionKind.HIGHEST:
        found = [place for place in places if place.rank_range and place.rank_range.lower <= 1]
    else:
        last = len(places)
        found = [place for place in reversed(places) if place.rank_range and place.rank_range.upper >= last]
    return found


def _describe_coverage(count: int, total: int, period: int, kind: QuestionKind) -> Message:
    values = {"count": str(count), "total": str(total), "period": str(period)}
    if count == 0:
        return make_message("ask.none_ranked", period=str(period))
    if count < FEWEST_COMPARED:
        return make_message("ask.one_ranked", count=str(count), total=str(total), period=str(period))
    if count < total:
        return make_message(f"ask.some_ranked_{kind.value}", **values)
    return make_message(f"ask.all_ranked_{kind.value}", **values)


def _build_part(place: RankedDistrict, question: Question, unit: Unit, figures: FigureSet) -> FigurePart:
    return find_figure_part(
        question.key(place.area.code, unit), figures, published_only=question.published_only
    )
