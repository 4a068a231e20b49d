"""What the map of a comparison shows, as plain data: one entry a district, like `maps.scene`."""

from typing import Any

from data.model import Status
from insight.comparison import Compared, Comparison
from language.catalogue import Texts
from language.numbers import signed
from maps.change_classes import class_of_change
from maps.palettes import CHANGE
from maps.scene import NO_VALUE, STATUSES, DistrictScene, Shown


def change_scene(comparison: Comparison, shown: Shown, texts: Texts) -> dict[str, Any]:
    """Describe the map of changes as JSON for the browser, hatched where one year is illustrative."""
    return {
        "districts": {row.area.code: _district(row, texts) for row in comparison.districts},
        "palette": CHANGE,
        "selected": shown.selected or "",
        "labels": shown.labels,
        "basemap": shown.basemap,
    }


def _district(row: Compared, texts: Texts) -> DistrictScene:
    if row.change is None:
        return NO_VALUE, None, None, STATUSES.index(Status.MISSING)
    text = signed(row.change.value, texts.language)
    return text, class_of_change(row.change.value), None, STATUSES.index(row.change.status)
