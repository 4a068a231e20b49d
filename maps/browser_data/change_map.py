"""Build the map of a comparison as plain data: one entry a district, like `rate_map`."""

from typing import Any

from analysis.comparison import AreaComparison, Comparison
from data.model.figures import Status
from language.catalogue import Texts
from language.numbers import format_signed_number
from maps.browser_data.rate_map import NO_VALUE, STATUSES, DistrictMapRow, MapOptions
from maps.change_classes import find_change_class
from maps.palettes import CHANGE


def build_change_map(comparison: Comparison, shown: MapOptions, texts: Texts) -> dict[str, Any]:
    """Return the map of changes as JSON for the browser; hatched where one year is illustrative."""
    return {
        "districts": {row.area.code: _district(row, texts) for row in comparison.districts},
        "palette": CHANGE,
        "selected": shown.selected or "",
        "labels": shown.labels,
        "basemap": shown.basemap,
    }


def _district(row: AreaComparison, texts: Texts) -> DistrictMapRow:
    if row.change is None:
        return NO_VALUE, None, None, STATUSES.index(Status.MISSING)
    text = format_signed_number(row.change.value, texts.language)
    return text, find_change_class(row.change.value), None, STATUSES.index(row.change.status)
