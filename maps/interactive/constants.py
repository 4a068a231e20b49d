"""What the browser needs to know of the map once and for ever: outline, names, places, colours, words."""

import html
from collections.abc import Sequence
from typing import Any

from analysis.display.estimates import write_stamp_template
from data.model.areas import KIEN_HAI, PHU_QUOC, Area
from data.model.figures import Status
from geo.boundaries import Boundaries
from language.catalogue import Texts
from language.numbers import format_count
from maps.browser_data.household_circles import LEGEND_COUNTS, compute_circle_radius
from maps.classes import NO_FIGURE_COLOUR
from maps.interactive.narrow_plan import build_narrow_plan
from maps.outline_credit import format_outline_credit
from maps.palettes import build_palettes
from maps.script_json import encode_script_json

OPENING_BOUNDS = ((9.40, 103.82), (10.57, 105.56))
"""South-west and north-east: the mainland, Phú Quốc and Kiên Hải; Thổ Chu is a button away."""

FAR_ISLAND = (9.305, 103.47)
"""Thổ Chu, 100 km south-west of Phú Quốc; fitting it would make the map mostly sea."""

TILES = "https://tile.openstreetmap.org/{z}/{x}/{y}.png"


def write_constants_script(areas: Sequence[Area], boundaries: Boundaries, texts: Texts) -> str:
    """Write the script that the map's frame loads before ours: no change of figures sends it again."""
    options = encode_script_json(_options(areas, boundaries, texts))
    return f"window.districtBoundaries={boundaries.geojson};window.districtOptions={options};"


def list_disc_districts(areas: Sequence[Area]) -> list[str]:
    """List the districts that a disc stands for, because their islands are a few pixels wide."""
    return [area.code for area in areas if area.code == KIEN_HAI]


def find_far_island(boundaries: Boundaries) -> tuple[float, float] | None:
    """Say where the button to the far island leads; None where the outline in use lacks the island."""
    (south, _), _ = OPENING_BOUNDS
    shape = boundaries.shapes.get(PHU_QUOC)
    return FAR_ISLAND if shape is not None and shape.bounds[1] < south else None


def _options(areas: Sequence[Area], boundaries: Boundaries, texts: Texts) -> dict[str, Any]:
    points = boundaries.label_points
    return {
        "names": {area.code: area.name_vi for area in areas},
        "points": {area.code: list(points[area.code]) for area in areas},
        "priority": [area.code for area in areas if area.priority],
        "circleSizes": _list_circle_sizes(texts),
        "marked": list_disc_districts(areas),
        "bounds": OPENING_BOUNDS,
        "farIslandPoint": find_far_island(boundaries),
        "narrowPlan": build_narrow_plan(areas, boundaries),
        "noFigure": NO_FIGURE_COLOUR,
        "tiles": TILES,
        "attribution": html.escape(format_outline_credit(boundaries, texts)),  # Leaflet takes it for HTML
        **_option_texts(texts),
    }


def _list_circle_sizes(texts: Texts) -> list[dict[str, Any]]:
    return [
        {"radius": compute_circle_radius(count), "text": _format_household_count(count, texts)}
        for count in LEGEND_COUNTS
    ]


def _format_household_count(count: float, texts: Texts) -> str:
    """Write a count of households with its unit."""
    return f"{format_count(count, texts.language)} {texts('unit.households')}"


def _option_texts(texts: Texts) -> dict[str, Any]:
    return {
        "language": texts.language.value,
        "priorityDistrict": texts("map.priority_district"),
        "status": {status.value: texts(f"status.{status.value}") for status in Status},
        "importedMark": texts("mark.imported"),
        "rank": texts("district.rank"),
        "rankValue": texts("district.rank_value", rank="{rank}", total="{total}"),
        "palettes": build_palettes(texts),
        "spokenMissing": texts("map.spoken_missing"),
        "spokenPriority": texts("map.spoken_priority"),
        "tilesAttribution": texts("map.tiles_attribution"),
        "basemapFailed": texts("map.basemap_failed"),
        "stamp": write_stamp_template(texts),
        "circleMissing": texts("map.circle_missing"),
        "home": texts("map.home"),
        "farIsland": texts("map.far_island"),
        "zoomIn": texts("map.zoom_in"),
        "zoomOut": texts("map.zoom_out"),
    }
