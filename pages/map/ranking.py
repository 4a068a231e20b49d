"""The ranking beside the map: the districts in order, with the province's line among them."""

from collections.abc import Mapping
from typing import NotRequired, TypedDict

from analysis.display.figures import format_column_figure, format_rank
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from language.catalogue import Texts
from maps.browser_data.map_scene import SceneDistrict
from ui.components.origins import Origins

# "class" is a word of Python's own, so this one can't be written as a class.
RankingRow = TypedDict(
    "RankingRow",
    {
        "code": NotRequired[str],
        "rank": NotRequired[int | str],
        "text": NotRequired[str],
        "class": NotRequired[int],
        "value": NotRequired[float],
        "parts": NotRequired[list[int]],
    },
)
"""A district; one without a figure has its code alone. The value is the length of its bar, in percent.

A row with figures names no code, which is the area of its figures, and a rank only where it is not its place.
Where estimates are ranked it has the ranks that it may have; an estimate has a text with its interval.
"""


class ProvinceLine(TypedDict):
    """The province's line among the districts."""

    value: float
    parts: list[int]


class RankingList(TypedDict):
    """The ranking as the browser takes it."""

    rows: list[RankingRow]
    province: ProvinceLine | None


def build_ranking_list(
    situation: QuestionSummary, entries: Mapping[str, SceneDistrict], origins: Origins, texts: Texts
) -> RankingList:
    """Return the districts in order, each in the class that its entry on the map has."""
    rows = [
        _build_row(number, place, entries[place.area.code], origins, texts)
        for number, place in enumerate(situation.places, start=1)
    ]
    return {"rows": rows, "province": _build_province_line(situation, origins)}


def _build_province_line(situation: QuestionSummary, origins: Origins) -> ProvinceLine | None:
    finding = situation.province
    if finding is None:
        return None
    return {"value": finding.value, "parts": origins.add_all(finding.parts)}


def _build_row(
    number: int, place: RankedDistrict, entry: SceneDistrict, origins: Origins, texts: Texts
) -> RankingRow:
    if place.figure is None:
        return {"code": place.area.code}
    row: RankingRow = {
        "class": entry["class"],
        "value": place.figure.value,
        "parts": origins.add_all(place.figures),
    }
    if place.rank_range:
        row["rank"] = format_rank(place, texts)
    elif place.rank is not None and place.rank != number:
        row["rank"] = place.rank
    if place.figure.estimate:
        row["text"] = format_column_figure(place.figure, texts)
    return row
