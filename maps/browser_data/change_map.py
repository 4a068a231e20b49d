"""Build the map of a comparison as plain data: one entry a district, like `rate_map`."""

from analysis.comparison import AreaComparison, Comparison
from analysis.display.figures import DisplayFigure, format_change_label, format_finding
from analysis.finding import Finding
from data.model.figures import Status
from language.catalogue import Texts
from language.numbers import format_signed_number
from maps.browser_data.map_scene import (
    NO_VALUE,
    DistrictEntry,
    MapOptions,
    MapScene,
    build_district_entry,
    build_map_scene,
)
from maps.change_classes import find_change_class
from maps.palettes import CHANGE


def build_change_map(comparison: Comparison, shown: MapOptions, texts: Texts) -> MapScene:
    """Return the map of changes as JSON for the browser, hatched where one year is estimated."""
    return build_map_scene(build_change_entries(comparison, texts), CHANGE, shown)


def build_change_entries(comparison: Comparison, texts: Texts) -> dict[str, DistrictEntry]:
    """Return the entry of each district by its code."""
    return {row.area.code: _build_entry(row, texts) for row in comparison.districts}


def _build_entry(row: AreaComparison, texts: Texts) -> DistrictEntry:
    if row.change is None:
        return build_district_entry(DisplayFigure(NO_VALUE, Status.MISSING, ()))
    text = format_change_label(row.change, texts)
    index = find_change_class(row.change.value)
    shown = DisplayFigure(text, row.change.status, row.change.parts, row.change.rule, index)
    return build_district_entry(shown, spoken=_speak_estimate(row.change, texts))


def _speak_estimate(change: Finding, texts: Texts) -> str:
    """Return an estimated change with its interval, for who can't see the chart that shows it."""
    if change.interval is None:
        return ""
    words = format_finding(change, texts, format_signed_number)
    return words if change.is_undecided else words + texts("compare.unit_aloud")
