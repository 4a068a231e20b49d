"""The one review of a map of changes, in the shape of the other maps of a deck."""

from analysis.comparison import AreaComparison, Comparison
from analysis.display.estimates import format_stamp
from language.catalogue import Texts
from maps.browser_data.change_map import build_change_entries
from maps.browser_data.map_scene import DistrictEntry
from maps.palettes import CHANGE
from reports.presentations.boards.board import BoardMap
from reports.presentations.boards.comparison import format_change_title
from reports.presentations.data.map_series import format_legal_line
from reports.presentations.data.review_data import ReviewData, ReviewDistrict, ReviewSeries
from reports.presentations.meeting_input import MeetingInput


def place_change_map(found: Comparison, series: int, texts: Texts) -> BoardMap:
    """Return the map of changes as a board names it, by the place of its series."""
    return {"series": series, "review": 0, "title": format_change_title(found, texts)}


def build_change_series(found: Comparison, estimated: int, given: MeetingInput) -> ReviewSeries:
    """Return a series of one review; its figures are named by the board that shows it."""
    texts, standard = given.texts, found.later.standard
    return {
        "palette": CHANGE,
        "standard": texts(f"standard.{standard.value}"),
        "legal": format_legal_line(given.catalogue.standards[standard], texts),
        "reviews": [_build_review(found, format_stamp(estimated, texts) if estimated else "", texts)],
    }


def _build_review(found: Comparison, stamp: str, texts: Texts) -> ReviewData:
    """Return the later of the two reviews, with each district's change in the place of its rate."""
    entries, title = build_change_entries(found, texts), format_change_title(found, texts)
    return {
        "period": found.later.period,
        "words": title,
        "spoken": title,
        "districts": [_build_district(row, entries[row.area.code]) for row in found.districts],
        "province": None,
        "coverage": "",
        "estimated": stamp,
        "stamp": stamp,
    }


def _build_district(row: AreaComparison, entry: DistrictEntry) -> ReviewDistrict:
    value = abs(row.change.value) if row.change else 0.0
    return {**entry, "code": row.area.code, "column": "", "value": value, "parts": []}
