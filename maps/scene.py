"""What the map shows of a question, as plain data: one entry a district."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from data.model import Indicator, Status
from insight.ranking import Place
from language.catalogue import Texts
from language.numbers import decimal
from maps.classes import class_of

NO_VALUE = "–"

STATUSES = tuple(Status)
"""The order in which the map's constants list them."""

DistrictScene = tuple[str, int | None, int | None, int]
"""Value, class, rank and status; a list in the browser, because it goes out with every change."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The reader's choices that change nothing in the figures."""

    selected: str | None = None
    labels: bool = True
    basemap: bool = False


def scene(places: Sequence[Place], indicator: Indicator, shown: Shown, texts: Texts) -> dict[str, Any]:
    """Describe the map of a question as JSON for the browser: codes, numbers and our own texts only."""
    return {
        "districts": {place.area.code: scene_district(place, indicator, texts) for place in places},
        "palette": indicator.value,
        "selected": shown.selected or "",
        "labels": shown.labels,
        "basemap": shown.basemap,
    }


def scene_district(place: Place, indicator: Indicator, texts: Texts) -> DistrictScene:
    """Describe one district of a scene."""
    if place.figure is None:
        return NO_VALUE, None, None, STATUSES.index(place.status)
    return (
        value_text(place, texts),
        class_of(place.figure.value, indicator),
        place.rank,
        STATUSES.index(place.status),
    )


def value_text(place: Place, texts: Texts) -> str:
    """Write a district's rate without its unit; both values where two sources disagree."""
    if place.figure is None:
        return NO_VALUE
    values = [place.figure.value, *(rival.value for rival in place.rivals)]
    return " / ".join(decimal(value, texts.language) for value in dict.fromkeys(values))
