"""Build the second sentence: what moved since the last review, from published figures alone."""

from collections.abc import Iterator
from dataclasses import replace

from analysis.briefing.sentence import BriefingSentence, BriefingTopic, name_districts, write_in_both
from analysis.change import begins_standard, compute_change
from analysis.finding import Finding
from analysis.question import Question
from analysis.summary import QuestionSummary
from data.model.areas import PROVINCE, Area
from data.model.figure_set import FigureSet
from data.model.figures import Status
from data.published.catalogue import Catalogue
from language.message import Message, Text, join_texts, make_message
from language.numbers import format_number, format_percent, format_signed_number


def build_movement(situation: QuestionSummary, catalogue: Catalogue, figures: FigureSet) -> BriefingSentence:
    """Say how the province changed, then each district with two published reviews."""
    question = replace(situation.question, published_only=True)
    if begins_standard(question, catalogue.standards[question.standard]):
        return build_first_review(question)
    province = find_change(question, PROVINCE, catalogue, figures)
    moved = sorted(_list_moved(question, catalogue, figures), key=lambda found: found[1].value)
    parts = [_write_province(question, province, figures), *_write_districts(moved)]
    findings = [*([province] if province else []), *(found for _, found in moved)]
    return BriefingSentence(
        topic=BriefingTopic.MOVEMENT,
        text=join_texts(parts, " "),
        figures=tuple(part for found in findings for part in found.parts),
        area_codes=tuple(area.code for area, _ in moved),
    )


def build_first_review(question: Question) -> BriefingSentence:
    """Say that the standard begins with the question's review, so that nothing is compared."""
    standard = Message(f"standard.{question.standard.value}")
    words = make_message("briefing.first_review", standard=standard, period=str(question.period))
    return BriefingSentence(BriefingTopic.MOVEMENT, words, (), ())


def find_change(question: Question, code: str, catalogue: Catalogue, figures: FigureSet) -> Finding | None:
    """Return the change of an area; None where sources contradict each other about either review."""
    found = compute_change(question, code, figures, catalogue.standards[question.standard])
    return None if found is None or _is_disputed(found, figures) else found


def _is_disputed(change: Finding, figures: FigureSet) -> bool:
    known = (figures.candidates(part.key, published_only=True) for part in change.parts)
    disputed = any(len({figure.value for figure in found}) > 1 for found in known)
    return disputed or change.status is Status.CONFLICTING


def name_direction(change: Finding) -> str:
    """Return the code of the words for a fall, a rise or neither."""
    return "fell" if change.value < 0 else "rose" if change.value > 0 else "stayed"


def _list_moved(
    question: Question, catalogue: Catalogue, figures: FigureSet
) -> Iterator[tuple[Area, Finding]]:
    for area in catalogue.districts:
        found = find_change(question, area.code, catalogue, figures)
        if found:
            yield area, found


def _write_province(question: Question, change: Finding | None, figures: FigureSet) -> Text:
    if change is None:
        rates = figures.candidates(question.key(PROVINCE), published_only=True)
        several = len({figure.value for figure in rates}) > 1
        key = "briefing.change_disputed" if several else "briefing.change_unknown"
        return make_message(key, period=str(question.period))
    later, earlier = change.parts
    return make_message(
        f"briefing.{name_direction(change)}",
        earlier=str(earlier.key.period),
        points=write_in_both(lambda texts: format_number(abs(change.value), texts.language)),
        before=write_in_both(lambda texts: format_percent(earlier.value, texts.language)),
        after=write_in_both(lambda texts: format_percent(later.value, texts.language)),
        status=Message(f"status.{change.status.value}"),
    )


def _write_districts(moved: list[tuple[Area, Finding]]) -> list[Text]:
    if not moved:
        return [make_message("briefing.no_district_moved")]
    return [make_message("briefing.districts_moved", names=name_districts([_name(*one) for one in moved]))]


def _name(area: Area, change: Finding) -> Text:
    return make_message(
        "briefing.district_change",
        name=area.name_vi,
        change=write_in_both(lambda texts: format_signed_number(change.value, texts.language)),
        earlier=str(change.parts[1].key.period),
    )
