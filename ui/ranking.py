"""The ranking beside the map: the districts in order, with the province's line among them."""

from typing import Any

from insight.ranking import Place
from insight.situation import Situation
from language.catalogue import Texts
from language.numbers import percent
from maps.classes import CLASS_COLOURS, class_of
from maps.scene import value_text
from ui.origins import Origins

def ranking(situation: Situation, origins: Origins, texts: Texts) -> dict[str, Any]:
    """Describe the ranking as JSON: the districts in order and the province's line among them."""
    return {
        "rows": [_row(place, situation, origins, texts) for place in situation.places],
        "province": _province(situation, origins, texts),
    }


def _province(situation: Situation, origins: Origins, texts: Texts) -> dict[str, Any] | None:
    finding = situation.province
    if finding is None:
        return None
    text = percent(finding.value, texts.language)
    return {"value": finding.value, "number": origins.finding(finding, text)}


def _row(place: Place, situation: Situation, origins: Origins, texts: Texts) -> dict[str, Any]:
    figure = place.figure
    row: dict[str, Any] = {"code": place.area.code, "name": place.area.name_vi}
    if place.area.priority:
        row["priority"] = True
    if figure is None:
        return row
    colour = CLASS_COLOURS[class_of(figure.value, situation.question.indicator)]
    parts = [origins.figure(part) for part in (figure, *place.rivals)]
    return row | {
        "rank": place.rank,
        "value": figure.value,
        "fill": colour,
        "number": {"text": value_text(place, texts), "status": figure.status.value, "parts": parts},
    }
