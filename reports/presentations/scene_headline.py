"""The headline proposed for a scene: its plainest finding in words, with the status of what it rests on."""

from analysis.display.estimates import format_signed_estimate
from analysis.display.exceedance import format_exceedance_finding, format_likelihood
from analysis.display.figures import format_figures, format_rank
from analysis.finding import Finding, find_common_status, find_weakest_status
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from data.model.figures import Status
from language.catalogue import Texts
from language.numbers import MINUS, format_number
from reports.presentations.meeting import MeetingScene


def format_scene_headline(scene: MeetingScene, situation: QuestionSummary, texts: Texts) -> str:
    """Return the presenter's own headline, or the proposed one where there is none."""
    return scene.headline or format_proposed_headline(scene, situation, texts)


def format_proposed_headline(scene: MeetingScene, situation: QuestionSummary, texts: Texts) -> str:
    """Write what a situation shows of a scene's district, or of the province where none is chosen."""
    place = next((place for place in situation.places if place.area.code == scene.district), None)
    if scene.layer.limit is not None and any(other.figure for other in situation.places):
        return _of_likelihood(place, situation, scene.layer.limit, texts)
    if place:
        return _of_district(place, situation, texts)
    if situation.province:
        return _of_province(situation, texts)
    return _of_highest(situation, texts)


def _of_district(place: RankedDistrict, situation: QuestionSummary, texts: Texts) -> str:
    period = situation.question.period
    if place.figure is None:
        return texts("scene_headline.district_missing", name=place.area.name_vi, period=period)
    value = format_figures(place.figures, texts)
    rate = _rate(situation, texts)
    own = texts("scene_headline.district", name=place.area.name_vi, rate=rate, value=value, period=period)
    ranked = [other for other in situation.places if other.figure]
    if len(ranked) == 1:
        return _with_status(own, place.status, texts)
    whole = texts(
        "scene_headline.district_ranked", district=own, rank=format_rank(place, texts), ranked=len(ranked)
    )
    return _with_status(whole, find_weakest_status(other.status for other in ranked), texts)


def _of_likelihood(place: RankedDistrict | None, situation: QuestionSummary, limit: int, texts: Texts) -> str:
    if place is None or place.figure is None:
        status = find_weakest_status(other.status for other in situation.places if other.figure)
        return _with_status(format_exceedance_finding(situation, limit, texts), status, texts)
    own = texts(
        "scene_headline.likelihood",
        name=place.area.name_vi,
        limit=limit,
        period=situation.question.period,
        likelihood=format_likelihood(place.figure, limit, texts),
    )
    return _with_status(own, place.status, texts)


def _of_province(situation: QuestionSummary, texts: Texts) -> str:
    value, period = format_figures(situation.province_figures, texts), situation.question.period
    own = texts("scene_headline.province", rate=_rate(situation, texts), value=value, period=period)
    change = situation.province_change
    if change is None or situation.province_conflicts:  # from which of two values would it be counted?
        return _with_status(own, find_common_status(situation.province_figures), texts)
    earlier = change.parts[1].key.period
    if change.interval is None:
        points = format_number(abs(change.value), texts.language)
    elif change.is_undecided:
        return _with_status(
            texts("scene_headline.province_undecided", province=own, earlier=earlier), change.status, texts
        )
    else:
        points = format_signed_estimate(change.value, texts).lstrip(f"+{MINUS}")
    return _with_status(_moved(own, change, points, earlier, texts), change.status, texts)


def _moved(own: str, change: Finding, points: str, earlier: int, texts: Texts) -> str:
    if change.value < 0:
        return texts("scene_headline.province_fell", province=own, points=points, earlier=earlier)
    if change.value > 0:
        return texts("scene_headline.province_rose", province=own, points=points, earlier=earlier)
    return texts("scene_headline.province_same", province=own, earlier=earlier)


def _of_highest(situation: QuestionSummary, texts: Texts) -> str:
    first, period = situation.places[0], situation.question.period
    if first.figure is None:
        return texts("scene_headline.missing", period=period)
    value, rate = format_figures(first.figures, texts), _rate(situation, texts)
    own = texts("scene_headline.highest", period=period, name=first.area.name_vi, rate=rate, value=value)
    return _with_status(
        own, find_weakest_status(place.status for place in situation.places if place.figure), texts
    )


def _rate(situation: QuestionSummary, texts: Texts) -> str:
    return texts(f"scene_rate.{situation.question.indicator.value}")


def _with_status(headline: str, status: Status, texts: Texts) -> str:
    return texts("scene_headline.with_status", headline=headline, status=texts(f"status.{status.value}"))
