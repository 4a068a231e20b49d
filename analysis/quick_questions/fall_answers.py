"""Answer where poverty fell fastest or slowest between two reviews of one standard."""

from collections.abc import Sequence
from dataclasses import replace

from analysis.comparison import compare_reviews
from analysis.finding import Finding
from analysis.question import Question
from analysis.quick_questions.answer import Answer, AnswerLine, AnswerPage, AnswerView, DifferencePart
from analysis.quick_questions.possible_districts import list_possible_lines
from analysis.quick_questions.reviews import list_district_reviews
from analysis.quick_questions.typed_question import QuestionKind, TypedQuestion
from data.model.areas import PROVINCE, Area
from data.model.figure_set import FigureSet
from data.model.figures import Unit
from data.model.standards import StandardDefinition
from data.published.catalogue import Catalogue
from language.message import Message, make_message

FEWEST_COMPARED = 2
TWO = 2

ChangedDistrict = tuple[Area, Finding]


def answer_with_fall(
    asked: TypedQuestion, catalogue: Catalogue, figures: FigureSet, *, published_only: bool
) -> Answer:
    """Return the districts whose rate fell fastest or slowest: by published rates, else by estimates."""
    if asked.unit is Unit.HOUSEHOLDS:
        return Answer((make_message("ask.fall_by_rate"),))
    pair = _choose_pair(asked, catalogue)
    if pair is None:
        return Answer((make_message("ask.no_pair"),))
    published = _list_changes(pair, catalogue, figures, published_only=True)
    lines = _describe_pair(asked, pair, len(published), len(catalogue.districts))
    if len(published) >= FEWEST_COMPARED:
        lines += _build_parts(_list_possible(published, asked.kind), pair)
    elif not published_only:
        estimated = _list_changes(pair, catalogue, figures, published_only=False)
        parts = _build_parts(_list_possible(estimated, asked.kind), pair)
        lines += list_possible_lines(asked.kind, parts, **_years(pair))
    return Answer(tuple(lines), AnswerView(AnswerPage.COMPARE, pair[0], None, pair[1]))


def _describe_pair(
    asked: TypedQuestion, pair: tuple[Question, Question], count: int, total: int
) -> list[AnswerLine]:
    """Say which reviews are compared, and of how many districts both were published."""
    key = "ask.fall_published" if count >= FEWEST_COMPARED else "ask.fall_unpublished"
    coverage = make_message(key, count=str(count), total=str(total), **_years(pair))
    return [coverage] if asked.periods else [make_message("ask.newest_standard"), coverage]


def _build_parts(changes: Sequence[ChangedDistrict], pair: tuple[Question, Question]) -> list[DifferencePart]:
    return [DifferencePart(_label(area, pair), change) for area, change in changes]


def _list_possible(changes: Sequence[ChangedDistrict], kind: QuestionKind) -> list[ChangedDistrict]:
    """Return the district at the asked end, and those that can't be told from it."""
    if not changes:
        return []
    ordered = sorted(changes, key=lambda one: one[1].value, reverse=kind is QuestionKind.SLOWEST)
    _, end = ordered[0]
    return [one for one in ordered if _may_be_alike(one[1], end)]


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
    earlier, later = (str(question.period) for question in pair)
    return make_message("ask.district_change", name=area.name_vi, earlier=earlier, later=later)
