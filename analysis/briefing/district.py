"""Build the three sentences of a district's report: its rate, its change, what is published of it."""

from collections.abc import Sequence
from dataclasses import replace

from analysis.briefing.movement import build_first_review, find_change, name_direction
from analysis.briefing.sentence import BriefingSentence, BriefingTopic, write_figures, write_in_both
from analysis.briefing.standing import name_measure
from analysis.change import begins_standard
from analysis.finding import Finding, find_common_status
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from data.model.areas import Area
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Unit
from data.published.catalogue import Catalogue
from language.message import Message, Text, join_texts, make_message
from language.numbers import format_number


def build_district_briefing(
    place: RankedDistrict, situation: QuestionSummary, catalogue: Catalogue, figures: FigureSet
) -> tuple[BriefingSentence, ...]:
    """Build the sentences in the order in which they are told."""
    return (
        _build_standing(place, situation),
        _build_movement(place.area, situation, catalogue, figures),
        _build_published(place.area, situation, figures),
    )


def _build_standing(place: RankedDistrict, situation: QuestionSummary) -> BriefingSentence:
    parts = [_write_rate(place, situation)]
    if situation.province_figures:
        parts.append(
            make_message("briefing.beside_province", value=write_figures(situation.province_figures))
        )
    return BriefingSentence(
        topic=BriefingTopic.STANDING,
        text=make_message("briefing.sentence", text=join_texts(parts, "; ")),
        figures=(*place.figures, *situation.province_figures),
        area_codes=(place.area.code,),
    )


def _write_rate(place: RankedDistrict, situation: QuestionSummary) -> Text:
    period, measure, name = str(situation.question.period), name_measure(situation), place.area.name_vi
    if not place.figures:
        return make_message("briefing.own_no_rate", period=period, rate=measure, name=name)
    return make_message(
        "briefing.own_rate",
        period=period,
        rate=measure,
        name=name,
        value=write_figures(place.figures),
        status=Message(f"status.{find_common_status(place.figures).value}"),
    )


def _build_movement(
    area: Area, situation: QuestionSummary, catalogue: Catalogue, figures: FigureSet
) -> BriefingSentence:
    question = replace(situation.question, published_only=True)
    if begins_standard(question, catalogue.standards[question.standard]):
        return build_first_review(question)
    change = find_change(question, area.code, catalogue, figures)
    text = _write_change(change) if change else make_message("briefing.own_change_unknown", name=area.name_vi)
    return BriefingSentence(BriefingTopic.MOVEMENT, text, change.parts if change else (), (area.code,))


def _write_change(change: Finding) -> Text:
    return make_message(
        f"briefing.own_{name_direction(change)}",
        earlier=str(change.parts[1].key.period),
        points=write_in_both(lambda texts: format_number(abs(change.value), texts.language)),
        status=Message(f"status.{change.status.value}"),
    )


def _build_published(area: Area, situation: QuestionSummary, figures: FigureSet) -> BriefingSentence:
    """Say how many rates of the question's measure are published of a district, and the latest of them."""
    known = _list_published(area, situation, figures)
    if not known:
        text = make_message("briefing.own_published_none", name=area.name_vi)
        return BriefingSentence(BriefingTopic.ATTENTION, text, (), (area.code,))
    latest = known[-1]
    text = make_message(
        "briefing.own_published",
        name=area.name_vi,
        count=len(known),
        value=write_figures([latest]),
        period=str(latest.key.period),
        standard=Message(f"standard.{latest.key.standard.value}"),
    )
    return BriefingSentence(BriefingTopic.ATTENTION, text, tuple(known), (area.code,))


def _list_published(area: Area, situation: QuestionSummary, figures: FigureSet) -> Sequence[Figure]:
    """List the published rates of the measure by every standard, the oldest first."""
    about = situation.question
    found = [
        figure
        for figure in figures.all
        if figure.published
        and figure.key.area_code == area.code
        and (figure.key.indicator, figure.key.group, figure.key.unit)
        == (about.indicator, about.group, Unit.PERCENT)
    ]
    return sorted(found, key=lambda figure: (figure.key.period, figure.key.standard.value))
