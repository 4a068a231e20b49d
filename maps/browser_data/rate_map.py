"""Build the map of a question as plain data: one entry a district."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from analysis.ranking import RankedDistrict
from data.model.figures import Indicator, Status
from language.catalogue import Texts
from language.numbers import format_number
from maps.classes import find_rate_class

NO_VALUE = "–"

STATUSES = tuple(Status)
"""The order in which the map's constants list them."""

DistrictMapRow = tuple[str, int | None, int | None, int]
"""Value, class, rank and status; a list in the browser, because it goes out with every change."""


@dataclass(frozen=True, slots=True)
class MapOptions:
    """The reader's choices that change no figure."""

    selected: str | None = None
    labels: bool = True
    basemap: bool = False


def build_rate_map(
    places: Sequence[RankedDistrict], indicator: Indicator, shown: MapOptions, texts: Texts
) -> dict[str, Any]:
    """Return the map of a question as JSON for the browser: only codes, numbers and our own texts."""
    return {
        "districts": {place.area.code: build_district_row(place, indicator, texts) for place in places},
        "palette": indicator.value,
        "selected": shown.selected or "",
        "labels": shown.labels,
        "basemap": shown.basemap,
    }


def build_district_row(place: RankedDistrict, indicator: Indicator, texts: Texts) -> DistrictMapRow:
    """Return the map's entry of one district."""
    if place.figure is None:
        return NO_VALUE, None, None, STATUSES.index(place.status)
    return (
        format_rates(place, texts),
        find_rate_class(place.figure.value, indicator),
        place.rank,
        STATUSES.index(place.status),
    )


def format_rates(place: RankedDistrict, texts: Texts) -> str:
    """Format a district's rate without its unit; both values if two sources disagree."""
    if place.figure is None:
        return NO_VALUE
    values = [place.figure.value, *(rival.value for rival in place.conflicting_figures)]
    return " / ".join(format_number(value, texts.language) for value in dict.fromkeys(values))
