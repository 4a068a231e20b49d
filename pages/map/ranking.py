"""The ranking beside the map: the districts in order, with the province's line among them."""

from collections.abc import Mapping
from typing import NotRequired, TypedDict

from analysis.display.figures import format_column_figure, format_rank
from analysis.display.targets import format_target_result
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from analysis.targets.results import TargetResult, TargetStanding
from data.model.figures import Figure, Indicator
from language.catalogue import Texts
from maps.classes import find_figure_class
from ui.components.origins.gathering import Origins


class TargetMark(TypedDict):
    """Whether a district keeps its assigned target, and that in words."""

    result: str
    text: str


# "class" is a word of Python's own, so this one can't be written as a class.
RankingRow = TypedDict(
    "RankingRow",
    {
        "code": NotRequired[str],
        "rank": NotRequired[int | str],
        "text": NotRequired[str],
        "class": NotRequired[int],
        "value": NotRequired[float],
        "lower": NotRequired[float],
        "upper": NotRequired[float],
        "parts": NotRequired[list[int]],
        "target": NotRequired[TargetMark],
    },
)
"""A district; one without a figure has its code alone. The value is where its dot lies, in percent.

A row with figures names no code, which is the area of its figures, and a rank only where it is not its place.
Where estimates are ranked it has the ranks that it may have; an estimate has a text with its interval, and
the ends of the interval. A district that published figures show to keep or miss its target has a mark.
"""


class ProvinceLine(TypedDict):
    """The province's line among the districts."""

    value: float
    parts: list[int]
    text: NotRequired[str]
    lower: NotRequired[float]
    upper: NotRequired[float]


class RankingList(TypedDict):
    """The ranking as the browser takes it."""

    rows: list[RankingRow]
    province: ProvinceLine | None
    estimated: NotRequired[bool]


def build_ranking_list(
    situation: QuestionSummary, standings: Mapping[str, TargetStanding], origins: Origins, texts: Texts
) -> RankingList:
    """Return the districts in order, each in the class that it has on a map of rates."""
    indicator = situation.question.indicator
    rows = [
        _build_row(number, place, indicator, origins, texts)
        for number, place in enumerate(situation.places, start=1)
    ]
    for row, place in zip(rows, situation.places, strict=True):
        _add_target_mark(row, standings.get(place.area.code), texts)
    ranking: RankingList = {"rows": rows, "province": _build_province_line(situation, origins, texts)}
    if situation.estimated_count:
        ranking["estimated"] = True
    return ranking


def _build_province_line(situation: QuestionSummary, origins: Origins, texts: Texts) -> ProvinceLine | None:
    finding = situation.province
    if finding is None:
        return None
    line: ProvinceLine = {"value": finding.value, "parts": origins.add_all(finding.parts)}
    _add_interval(line, finding.parts[0], texts)
    return line


def _build_row(
    number: int, place: RankedDistrict, indicator: Indicator, origins: Origins, texts: Texts
) -> RankingRow:
    if place.figure is None:
        return {"code": place.area.code}
    row: RankingRow = {
        "class": find_figure_class(place.figure, indicator),
        "value": place.figure.value,
        "parts": origins.add_all(place.figures),
    }
    if place.rank_range:
        row["rank"] = format_rank(place, texts)
    elif place.rank is not None and place.rank != number:
        row["rank"] = place.rank
    _add_interval(row, place.figure, texts)
    return row


def _add_target_mark(row: RankingRow, standing: TargetStanding | None, texts: Texts) -> None:
    """Add whether a target is kept; where figures don't decide, nothing."""
    if standing is None or standing.result is TargetResult.UNKNOWN:
        return
    result = format_target_result(standing, texts)
    told = texts("target_standing.mark", goal=standing.target.key.goal_period, result=result)
    row["target"] = {"result": standing.result.value, "text": told}


def _add_interval(row: RankingRow | ProvinceLine, figure: Figure, texts: Texts) -> None:
    """Add an estimate's text for the column, and the ends of its interval in percent."""
    if figure.estimate:
        row["text"] = format_column_figure(figure, texts)
        row["lower"], row["upper"] = round(figure.estimate.lower, 1), round(figure.estimate.upper, 1)
