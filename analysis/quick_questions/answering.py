"""Answer a typed text: parse it, and ask the same functions that the pages ask."""

from collections.abc import Sequence

from analysis.quick_questions.answer import Answer
from analysis.quick_questions.area_answers import answer_about_areas
from analysis.quick_questions.fall_answers import answer_with_fall
from analysis.quick_questions.parsing import parse_question
from analysis.quick_questions.ranking_answers import answer_with_extreme_district
from analysis.quick_questions.reviews import list_review_years
from analysis.quick_questions.typed_question import NotUnderstood, QuestionKind, TypedQuestion
from analysis.quick_questions.vocabulary import build_vocabulary
from data.model.areas import PROVINCE, Area
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue


def answer_text(
    text: str, catalogue: Catalogue, figures: FigureSet, *, published_only: bool
) -> Answer | NotUnderstood:
    """Return the answer to a text, or why it is no question that figures can answer."""
    vocabulary = build_vocabulary([*catalogue.areas.values()])
    asked = parse_question(text, vocabulary, list_review_years(catalogue))
    if isinstance(asked, NotUnderstood):
        return asked
    return answer_question(asked, catalogue, figures, published_only=published_only)


def answer_question(
    asked: TypedQuestion, catalogue: Catalogue, figures: FigureSet, *, published_only: bool
) -> Answer:
    """Return the answer to a question."""
    if asked.kind in {QuestionKind.HIGHEST, QuestionKind.LOWEST}:
        return answer_with_extreme_district(asked, catalogue, figures, published_only=published_only)
    if asked.kind in {QuestionKind.FASTEST, QuestionKind.SLOWEST}:
        return answer_with_fall(asked, catalogue, figures, published_only=published_only)
    areas: Sequence[Area] = asked.areas or (catalogue.areas[PROVINCE],)
    return answer_about_areas(asked, areas, catalogue, figures, published_only=published_only)
