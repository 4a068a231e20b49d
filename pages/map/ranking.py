"""The ranking beside the map: the districts in order, with the province's line among them."""

from typing import Any

from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from maps.classes import find_rate_class
from ui.components.origins import Origins


def build_ranking_list(situation: QuestionSummary, origins: Origins) -> dict[str, Any]:
    """Describe the ranking as JSON: the districts in order and the province's line among them."""
    return {
        "rows": [_row(place, situation, origins) for place in situation.places],
        "province": _province(situation, origins),
    }


def _province(situation: QuestionSummary, origins: Origins) -> dict[str, Any] | None:
    finding = situation.province
    if finding is None:
        return None
    return {"value": finding.value, "parts": [origins.figure(part) for part in finding.parts]}


def _row(place: RankedDistrict, situation: QuestionSummary, origins: Origins) -> dict[str, Any]:
    figure = place.figure
    if figure is None:
        return {"code": place.area.code}
    return {
        "code": place.area.code,
        "rank": place.rank,
        "value": figure.value,
        "class": find_rate_class(figure.value, situation.question.indicator),
        "parts": [origins.figure(part) for part in (figure, *place.conflicting_figures)],
    }
