"""Build one question in every review of its standard, as plain data for a row of small maps."""

from collections.abc import Sequence
from typing import Any

from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from language.catalogue import Texts
from language.numbers import format_percent
from maps.browser_data.rate_map import build_district_row


def build_small_map(situation: QuestionSummary, texts: Texts) -> dict[str, Any]:
    """Return a review's map: its year, a class and a status for each district, and its finding in words."""
    indicator = situation.question.indicator
    return {
        "title": str(situation.question.period),
        "districts": {
            place.area.code: build_district_row(place, indicator, texts) for place in situation.places
        },
        "spoken": describe_small_map(situation, texts),
    }


def describe_small_map(situation: QuestionSummary, texts: Texts) -> str:
    """Describe a review: how many districts are known, the highest and the lowest."""
    known = [place for place in situation.places if place.figure]
    period = situation.question.period
    if not known:
        return texts("compare.small_none", period=period)
    return texts(
        "compare.small_alt",
        period=period,
        known=len(known),
        published=len(situation.published),
        total=len(situation.places),
        highest=_named(known, 0, texts),
        lowest=_named(known, -1, texts),
    )


def _named(known: Sequence[RankedDistrict], index: int, texts: Texts) -> str:
    place = known[index]
    value = format_percent(place.figure.value, texts.language) if place.figure else ""
    return f"{place.area.name_vi} {value}"
