"""What a map in the browser is turned into: an entry a district, and the reader's choices."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NotRequired, TypedDict, cast

from analysis.display.figures import DisplayFigure
from data.model.figures import Status
from maps.browser_data.household_circles import HouseholdCircles

NO_VALUE = "…"
"""Stands for a missing value, as in statistical tables, where a dash is nought."""

# "class" is a word of Python's own, so this one can't be written as a class.
DistrictEntry = TypedDict(
    "DistrictEntry",
    {
        "text": str,
        "status": str,
        "class": NotRequired[int],
        "rank": NotRequired[int | str],
        "spoken": NotRequired[str],
    },
)
"""A district on a map; one without a figure has neither class nor rank.

Where estimates are ranked it has the ranks that it may have; an estimate has words with its interval.
"""

SceneDistrict = TypedDict(
    "SceneDistrict",
    {
        "text": str,
        "status": NotRequired[str],
        "class": NotRequired[int],
        "rank": NotRequired[int | str],
        "spoken": NotRequired[str],
    },
)
"""A district's entry in a scene; one without a status has the scene's own, the commonest."""


class DistrictFact(TypedDict):
    """A line that a district's tooltip adds to name, value and rank; one that only tells has no status."""

    label: str
    text: str
    status: NotRequired[str]


class MapFigures(TypedDict):
    """What a scene shows of a review; `facts` are those of each district's tooltip."""

    districts: Mapping[str, SceneDistrict]
    status: str
    palette: str
    selected: str
    lit: NotRequired[list[str]]
    review: NotRequired[str]
    facts: NotRequired[Mapping[str, Sequence[DistrictFact]]]
    circles: NotRequired[HouseholdCircles]


class MapScene(MapFigures):
    """The scene that a standing map is restyled into: figures, and the reader's choices that change none."""

    labels: bool
    basemap: bool
    circlesShown: bool


CHOICES = frozenset(MapScene.__annotations__) - frozenset(MapFigures.__annotations__)
"""The names of the reader's choices in a scene."""


@dataclass(frozen=True, slots=True)
class MapOptions:
    """The reader's choices that change nothing in the figures."""

    selected: str | None = None
    labels: bool = True
    basemap: bool = False
    circles: bool = False
    lit: tuple[str, ...] = ()
    """Districts that something beside the map speaks of."""
    review: str = ""
    """The code of the review, where the browser may paint another before the server answers."""


def build_map_scene(districts: Mapping[str, DistrictEntry], palette: str, shown: MapOptions) -> MapScene:
    """Return a scene as JSON for the browser: codes, numbers and our own texts only."""
    status = _find_commonest_status(districts)
    scene: MapScene = {
        "districts": {code: _leave_out_status(entry, status) for code, entry in districts.items()},
        "status": status,
        "palette": palette,
        "selected": shown.selected or "",
        "labels": shown.labels,
        "basemap": shown.basemap,
        "circlesShown": shown.circles,
    }
    if shown.lit:
        scene["lit"] = [*shown.lit]
    if shown.review:
        scene["review"] = shown.review
    return scene


def leave_out_choices(scene: MapScene) -> MapFigures:
    """Return what a scene shows whatever the reader chose."""
    return cast("MapFigures", {name: part for name, part in scene.items() if name not in CHOICES})


def _find_commonest_status(districts: Mapping[str, DistrictEntry]) -> str:
    statuses = Counter(entry["status"] for entry in districts.values())
    return max(statuses, key=statuses.__getitem__, default=Status.MISSING.value)


def _leave_out_status(entry: DistrictEntry, status: str) -> SceneDistrict:
    shortened: SceneDistrict = {**entry}
    if entry["status"] == status:
        del shortened["status"]
    return shortened


def build_district_entry(
    shown: DisplayFigure, rank: int | str | None = None, spoken: str = ""
) -> DistrictEntry:
    """Return a district's entry; what is not known is left out."""
    entry: DistrictEntry = {"text": shown.text, "status": (shown.status or Status.MISSING).value}
    if shown.class_index is not None:
        entry["class"] = shown.class_index
    if rank is not None:
        entry["rank"] = rank
    if spoken:
        entry["spoken"] = spoken
    return entry
