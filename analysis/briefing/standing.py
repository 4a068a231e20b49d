"""Build the first sentence: where the province stands, and how much of it is published."""

from collections.abc import Sequence

from analysis.briefing.sentence import BriefingSentence, BriefingTopic, write_figures
from analysis.finding import find_common_status
from analysis.summary import QuestionSummary
from data.model.figures import Figure, Group
from language.message import LowerCaseText, Message, Text, join_texts, make_message


def build_standing(situation: QuestionSummary) -> BriefingSentence:
    """Say the province's rate, its status, its households, and how many districts have a published rate."""
    rates, households = situation.province_figures, situation.province_households
    counted = [part for part in households.parts if part.published] if households else []
    parts: list[Text] = [_write_rate(situation, rates)]
    if counted:
        parts.append(make_message("briefing.households", count=write_figures(counted)))
    parts.append(_write_coverage(situation))
    return BriefingSentence(
        topic=BriefingTopic.STANDING,
        text=make_message("briefing.sentence", text=join_texts(parts, "; ")),
        figures=(*rates, *counted, *situation.published),
        area_codes=tuple(figure.key.area_code for figure in situation.published),
    )


def name_measure(situation: QuestionSummary) -> Text:
    """Name the rate as it stands within a sentence, with its group where that is not all households."""
    question = situation.question
    rate = LowerCaseText(Message(f"rate.{question.indicator.value}"))
    if question.group is Group.ALL:
        return rate
    group = Message(f"group.{question.group.value}")
    return make_message("briefing.of_group", rate=rate, group=group)


def _write_rate(situation: QuestionSummary, rates: Sequence[Figure]) -> Text:
    period, measure = situation.question.period, name_measure(situation)
    if not rates:
        return make_message("briefing.no_rate", period=str(period), rate=measure)
    return make_message(
        "briefing.rate",
        period=str(period),
        rate=measure,
        value=write_figures(rates),
        status=Message(f"status.{find_common_status(rates).value}"),
    )


def _write_coverage(situation: QuestionSummary) -> Text:
    return make_message("briefing.coverage", count=len(situation.published), total=len(situation.places))
