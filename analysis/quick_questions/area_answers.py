"""Answer what is asked about named areas: their figures, their difference, their change."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from analysis.change import compute_change
from analysis.comparable import find_refusals
from analysis.finding import compute_difference
from analysis.question import Question
from analysis.quick_questions.answer import (
    Answer,
    AnswerLine,
    AnswerPage,
    AnswerView,
    DifferencePart,
    FigurePart,
    find_figure_part,
)
from analysis.quick_questions.limits import ANSWER_PARTS
from analysis.quick_questions.reviews import find_newest_review, list_asked_reviews, list_units
from analysis.quick_questions.typed_question import QuestionKind, TypedQuestion
from data.model.areas import Area, AreaKind
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Unit
from data.published.catalogue import Catalogue
from language.message import BilingualText, Message, make_message

TWO = 2


def answer_about_areas(
    asked: TypedQuestion,
    areas: Sequence[Area],
    catalogue: Catalogue,
    figures: FigureSet,
    *,
    published_only: bool,
) -> Answer:
    """Return the figures of areas in the asked years, or in the newest one that was published."""
    reviews = list_asked_reviews(asked, catalogue, published_only=published_only)
    notes: list[Message] = []
    if not asked.areas:
        notes.append(make_message("ask.about_province"))
    if not reviews:
        newest = find_newest_review(asked, areas, catalogue, figures, published_only=published_only)
        if newest is None:
            return Answer((*notes, make_message("ask.never_published")))
        reviews = [newest]
    known = list(_list_figure_parts(asked, areas, reviews, figures))
    if not asked.periods:
        notes.append(make_message("ask.newest" if _has_published(known) else "ask.never_published"))
    differences, refusals = _compare(asked, areas, reviews, catalogue, figures)
    shown: tuple[AnswerLine, ...] = (*known, *differences)
    return Answer((*notes, *shown[: ANSWER_PARTS.value], *refusals), _choose_view(areas, reviews))


def _has_published(parts: Iterable[FigurePart]) -> bool:
    return any(part.published for part in parts)


def _list_figure_parts(
    asked: TypedQuestion, areas: Sequence[Area], reviews: Sequence[Question], figures: FigureSet
) -> Iterator[FigurePart]:
    """Yield the rate, and the count where it was published or asked for."""
    for question in reviews:
        for area in areas:
            for unit in list_units(asked):
                part = find_figure_part(
                    question.key(area.code, unit), figures, published_only=question.published_only
                )
                if part.published or asked.unit or unit is Unit.PERCENT:
                    yield part


def _compare(
    asked: TypedQuestion,
    areas: Sequence[Area],
    reviews: Sequence[Question],
    catalogue: Catalogue,
    figures: FigureSet,
) -> tuple[list[DifferencePart], list[Message]]:
    """Return the differences of rates that a question calls for, and why one is not worked out."""
    if asked.unit is Unit.HOUSEHOLDS:
        return [], []
    if len(areas) == TWO:
        return _compare_areas(areas, reviews, figures)
    if len(areas) == 1 and len(asked.periods) > 1:
        return _compare_reviews(areas[0], reviews, figures)
    if len(areas) == 1 and asked.kind is QuestionKind.CHANGE:
        return _compare_with_earlier(areas[0], reviews, catalogue, figures)
    return [], []


def _compare_areas(
    areas: Sequence[Area], reviews: Sequence[Question], figures: FigureSet
) -> tuple[list[DifferencePart], list[Message]]:
    parts: list[DifferencePart] = []
    notes: list[Message] = []
    for question in reviews:
        one, other = (_undisputed(question, area, figures) for area in areas)
        difference = compute_difference(one, other)
        if difference:
            parts.append(DifferencePart(_label_difference(areas, question.period), difference))
        elif any(_is_disputed(question, area, figures) for area in areas):
            notes.append(make_message("ask.disputed"))
    return parts, list(dict.fromkeys(notes))


def _label_difference(areas: Sequence[Area], period: int) -> Message:
    one, other = map(_name, areas)
    return make_message("ask.area_difference", one=one, other=other, period=str(period))


def _compare_reviews(
    area: Area, reviews: Sequence[Question], figures: FigureSet
) -> tuple[list[DifferencePart], list[Message]]:
    parts: list[DifferencePart] = []
    notes: list[Message] = []
    for earlier, later in pairwise(reviews):
        if find_refusals(earlier, later):
            notes.append(make_message("ask.two_standards"))
            continue
        difference = compute_difference(
            _undisputed(later, area, figures), _undisputed(earlier, area, figures)
        )
        if difference:
            parts.append(DifferencePart(_label_change(difference.parts), difference))
        elif any(_is_disputed(question, area, figures) for question in (earlier, later)):
            notes.append(make_message("ask.disputed"))
    return parts, list(dict.fromkeys(notes))


def _compare_with_earlier(
    area: Area, reviews: Sequence[Question], catalogue: Catalogue, figures: FigureSet
) -> tuple[list[DifferencePart], list[Message]]:
    parts: list[DifferencePart] = []
    for question in reviews:
        change = compute_change(question, area.code, figures, catalogue.standards[question.standard])
        if change:
            parts.append(DifferencePart(_label_change(change.parts), change))
    return parts, [] if parts else [make_message("ask.no_change")]


def _label_change(parts: Sequence[Figure]) -> Message:
    later, earlier = parts[0].key, parts[1].key
    return make_message("ask.change", earlier=str(earlier.period), later=str(later.period))


def _undisputed(question: Question, area: Area, figures: FigureSet) -> Figure | None:
    """Return the rate that answers a question, or None where sources contradict each other."""
    if _is_disputed(question, area, figures):
        return None
    return figures.primary(question.key(area.code), published_only=question.published_only)


def _is_disputed(question: Question, area: Area, figures: FigureSet) -> bool:
    part = find_figure_part(question.key(area.code), figures, published_only=True)
    return len(part.published) > 1


def _name(area: Area) -> BilingualText:
    return BilingualText(area.name_vi, area.name_en if area.kind in NAMED_IN_ENGLISH else area.name_vi)


NAMED_IN_ENGLISH = frozenset({AreaKind.REGION, AreaKind.COUNTRY})
"""A province and its districts keep their own names in every language."""


def _choose_view(areas: Sequence[Area], reviews: Sequence[Question]) -> AnswerView:
    """Return the map of the newest review; two reviews of one standard stand on the page of comparisons."""
    districts = [area.code for area in areas if area.kind is AreaKind.DISTRICT]
    chosen = districts[0] if districts else None
    last = reviews[-1]
    if len(reviews) == TWO and not find_refusals(*reviews):
        return AnswerView(AnswerPage.COMPARE, reviews[0], chosen, last)
    return AnswerView(AnswerPage.MAP, last, chosen)
