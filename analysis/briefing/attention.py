"""Build the third sentence: which districts stand above the province, and how sure that is."""

from collections.abc import Sequence

from analysis.briefing.sentence import BriefingSentence, BriefingTopic, name_districts, write_figures
from analysis.finding import get_interval
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from language.message import Text, join_texts, make_message


def build_attention(situation: QuestionSummary) -> BriefingSentence:
    """Name the districts above the province, by every published figure or an estimate's whole interval."""
    if situation.province is None or not any(place.figure for place in situation.places):
        return BriefingSentence(BriefingTopic.ATTENTION, make_message("briefing.no_district"), (), ())
    limit = max(figure.value for figure in situation.province_figures)
    known = [place for place in situation.places if _is_published_above(place, limit)]
    likely = [place for place in situation.places if _is_estimated_above(place, limit)]
    return BriefingSentence(
        topic=BriefingTopic.ATTENTION,
        text=_write(known, likely),
        figures=(
            *(figure for place in (*known, *likely) for figure in place.figures),
            *situation.province_figures,
        ),
        area_codes=tuple(place.area.code for place in (*known, *likely)),
    )


def _is_published_above(place: RankedDistrict, limit: float) -> bool:
    return bool(place.figures) and all(figure.published and figure.value > limit for figure in place.figures)


def _is_estimated_above(place: RankedDistrict, limit: float) -> bool:
    interval = get_interval(place.figure) if place.figure else None
    return interval is not None and interval.lower > limit


def _write(known: Sequence[RankedDistrict], likely: Sequence[RankedDistrict]) -> Text:
    parts: list[Text] = []
    if known:
        parts.append(
            make_message("briefing.published_above", names=name_districts([_name(place) for place in known]))
        )
    if likely:
        names = name_districts([place.area.name_vi for place in likely])
        parts.append(make_message("briefing.estimated_above", names=names))
    return join_texts(parts, " ") if parts else make_message("briefing.none_above")


def _name(place: RankedDistrict) -> Text:
    return make_message("briefing.district_rate", name=place.area.name_vi, value=write_figures(place.figures))
