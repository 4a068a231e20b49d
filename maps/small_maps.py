"""One question in every review of its standard, as plain data for a row of small maps."""

from collections.abc import Sequence
from typing import Any

from insight.ranking import Place
from insight.situation import Situation
from language.catalogue import Texts
from language.numbers import percent
from maps.scene import scene_district


def small_map(situation: Situation, texts: Texts) -> dict[str, Any]:
    """Describe a review's map: its year, a class and a status for each district, and its finding in words."""
    indicator = situation.question.indicator
    return {
        "title": str(situation.question.period),
        "districts": {place.area.code: scene_district(place, indicator, texts) for place in situation.places},
        "spoken": small_map_alt(situation, texts),
    }


def small_map_alt(situation: Situation, texts: Texts) -> str:
    """Tell a review's finding: how many districts are known, the highest and the lowest."""
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


def _named(known: Sequence[Place], index: int, texts: Texts) -> str:
    place = known[index]
    value = percent(place.figure.value, texts.language) if place.figure else ""
    return f"{place.area.name_vi} {value}"
