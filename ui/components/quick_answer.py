"""An answer to a quick question, as the box in the browser takes it."""

from typing import NotRequired, TypedDict

from analysis.display.figures import describe_figure, describe_finding, format_points
from analysis.display.sources import format_source_name
from analysis.quick_questions.answer import Answer, AnswerLine, DifferencePart, FigurePart
from analysis.quick_questions.typed_question import Misunderstanding, NotUnderstood
from data.model.figures import Figure, Group, Key, Unit
from language.catalogue import Texts
from language.message import Message, render_message
from ui.components.origins.gathering import Origins
from ui.components.origins.tables import NumberData, OriginTables
from ui.components.table import PageLink
from ui.resources.shared_data import get_catalogue


class SourcedNumber(TypedDict):
    """A published number with its source in one line; a difference has none."""

    number: NumberData
    source: str


class AnswerLineData(TypedDict, total=False):
    """A line of an answer: a sentence alone, or figures under their label."""

    sentence: str
    label: str
    detail: str
    figures: list[SourcedNumber]
    estimate: NumberData | None
    missing: bool


class AnswerData(TypedDict):
    """An answer, or why there is none with areas that may have been meant."""

    question: str
    problem: str
    suggestions: list[str]
    lines: list[AnswerLineData]
    link: PageLink | None
    tables: NotRequired[OriginTables]


def build_answer_data(text: str, answer: Answer, link: PageLink | None, texts: Texts) -> AnswerData:
    """Build an answer for the browser."""
    origins = Origins(texts)
    lines = [_build_line(line, origins, texts) for line in answer.lines]
    data = _build_empty(text, texts)
    return {**data, "lines": lines, "link": link, "tables": origins.tables()}


def build_problem_data(text: str, problem: NotUnderstood, texts: Texts) -> AnswerData:
    """Build what the box says of a text that is no question."""
    reviews = sorted({year for item in get_catalogue().standards.values() for year in item.reviews})
    values = {"words": ", ".join(problem.words), "first": reviews[0], "last": reviews[-1]}
    named = problem.reason in {Misunderstanding.UNKNOWN_WORDS, Misunderstanding.UNKNOWN_YEAR}
    sentence = texts(f"ask_problem.{problem.reason.value}", **(values if named else {}))
    suggestions = [area.named(texts.language) for area in problem.suggestions]
    return {**_build_empty(text, texts), "problem": sentence, "suggestions": suggestions}


def _build_empty(text: str, texts: Texts) -> AnswerData:
    question = texts("ask.answered", text=text)
    return {"question": question, "problem": "", "suggestions": [], "lines": [], "link": None}


def _build_line(line: AnswerLine, origins: Origins, texts: Texts) -> AnswerLineData:
    match line:
        case Message():
            return {"sentence": render_message(line, texts)}
        case DifferencePart(label, difference):
            shown = origins.describe(describe_finding(difference, format_points(difference, texts)))
            return {"label": render_message(label, texts), "figures": [{"number": shown, "source": ""}]}
        case FigurePart(key, published, estimate):
            return {
                "label": _format_label(key, texts),
                "detail": texts(f"standard.{key.standard.value}"),
                "figures": [_build_sourced(figure, origins, texts) for figure in published],
                "estimate": origins.describe(describe_figure(estimate, texts)) if estimate else None,
                "missing": not published,
            }


def _build_sourced(figure: Figure, origins: Origins, texts: Texts) -> SourcedNumber:
    number = origins.describe(describe_figure(figure, texts))
    return {"number": number, "source": format_source_name(figure.source, texts)}


def _format_label(key: Key, texts: Texts) -> str:
    """Name what a figure is about: 'Huyện An Minh · Tỷ lệ hộ nghèo · 2020'."""
    family = "rate" if key.unit is Unit.PERCENT else "count"
    group = [] if key.group is Group.ALL else [texts(f"group.{key.group.value}")]
    area = get_catalogue().areas[key.area_code].titled(texts.language)
    return " · ".join([area, texts(f"{family}.{key.indicator.value}"), *group, str(key.period)])
