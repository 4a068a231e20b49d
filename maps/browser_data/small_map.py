"""Build one question in every review of its standard, as plain data for a row of small maps."""

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypedDict

from analysis.display.figures import format_figure
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from language.catalogue import Texts
from maps.browser_data.map_scene import DistrictEntry
from maps.browser_data.rate_map import build_rate_entries


class SchemePalette(TypedDict):
    """A legend that comes along with its map, because its classes are that map's own.

    A value is in percent where no `unit` is named; an empty one stands with its unit already.
    """

    title: str
    classes: Sequence[str]
    colours: Sequence[str]
    accent: str
    unit: NotRequired[str]


class SmallMap(TypedDict):
    """A small map: its title, its districts, its finding in words, and what else stands around it."""

    title: str
    districts: Mapping[str, DistrictEntry]
    spoken: str
    palette: NotRequired[str | SchemePalette]
    badge: NotRequired[str]
    safe: NotRequired[bool]
    note: NotRequired[str]


def build_small_map(situation: QuestionSummary, texts: Texts) -> SmallMap:
    """Return a review's map: its year, a class and a status for each district, and its finding in words."""
    return {
        "title": str(situation.question.period),
        "districts": build_rate_entries(situation.places, situation.question.indicator, texts),
        "spoken": describe_small_map(situation, texts),
    }


def describe_small_map(situation: QuestionSummary, texts: Texts) -> str:
    """Describe a review's finding: how many districts are known, the highest and the lowest."""
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
        highest=_format_district(known[0], texts),
        lowest=_format_district(known[-1], texts),
    )


def _format_district(place: RankedDistrict, texts: Texts) -> str:
    value = format_figure(place.figure, texts) if place.figure else ""
    return f"{place.area.name_vi} {value}"
