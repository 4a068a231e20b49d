"""What a map in the browser is turned into: an entry a district, and the reader's choices."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NotRequired, TypedDict

from analysis.display.figures import DisplayFigure
from data.model.figures import Status

NO_VALUE = "–"

# "class" is a word of Python's own, so this one can't be written as a class.
DistrictEntry = TypedDict(
    "DistrictEntry", {"text": str, "status": str, "class": NotRequired[int], "rank": NotRequired[int]}
)
"""A district on a map; one without a figure has neither class nor rank."""


class MapScene(TypedDict):
    """The scene that a standing map is restyled into."""

    districts: Mapping[str, DistrictEntry]
    palette: str
    selected: str
    labels: bool
    basemap: bool


@dataclass(frozen=True, slots=True)
class MapOptions:
    """The reader's choices that change nothing in the figures."""

    selected: str | None = None
    labels: bool = True
    basemap: bool = False


def build_map_scene(districts: Mapping[str, DistrictEntry], palette: str, shown: MapOptions) -> MapScene:
    """Return a scene as JSON for the browser: codes, numbers and our own texts only."""
    return {
        "districts": districts,
        "palette": palette,
        "selected": shown.selected or "",
        "labels": shown.labels,
        "basemap": shown.basemap,
    }


def build_district_entry(shown: DisplayFigure, rank: int | None = None) -> DistrictEntry:
    """Return a district's entry; what is not known is left out."""
    entry: DistrictEntry = {"text": shown.text, "status": (shown.status or Status.MISSING).value}
    if shown.class_index is not None:
        entry["class"] = shown.class_index
    if rank is not None:
        entry["rank"] = rank
    return entry
