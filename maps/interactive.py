"""The map in the browser: a folium map that never changes, and one small layer that restyles it.

st_folium remounts a map whose script changes, which flashes and loses the zoom; only the feature group may
differ between two runs. So the base holds no figure, and the group holds nothing but figures.
"""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

import folium
from branca.element import MacroElement, Template

from data.model import Area
from geo.boundaries import Boundaries
from language.catalogue import Texts

CENTRE = (9.98, 104.7)
OPENING_BOUNDS = ((9.40, 103.82), (10.57, 105.56))
"""South-west and north-east: the mainland, Phú Quốc and Kiên Hải; Thổ Chu is a button away."""

FAR_ISLAND = (9.305, 103.47)
"""Thổ Chu, 100 km south-west of Phú Quốc; fitting it would make the map mostly sea."""

TILES = "https://tile.openstreetmap.org/{z}/{x}/{y}.png"

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "{}<>&\u2028\u2029"}

SELECTED_COLOUR = "#0b6b7c"


class Install(MacroElement):  # type: ignore[misc]
    """Hands the empty map to our script, once."""

    _template = Template(
        "{% macro script(this, kwargs) %}"
        "installDistrictMap({{ this._parent.get_name() }}, {{ this.options }});"
        "{% endmacro %}"
    )

    def __init__(self, options: Mapping[str, Any]) -> None:
        super().__init__()
        self._name = "Install"
        self.options = script_json(options)


class Restyle(MacroElement):  # type: ignore[misc]
    """Gives the standing map its new colours, values and legend."""

    _template = Template(
        "{% macro script(this, kwargs) %}window.districtPainter.show({{ this.scene }});{% endmacro %}"
    )

    def __init__(self, scene: Mapping[str, Any]) -> None:
        super().__init__()
        self._name = "Restyle"
        self.scene = script_json(scene)


def base_map(
    areas: Sequence[Area], boundaries: Boundaries, scripts: Sequence[str], styles: Sequence[str], texts: Texts
) -> folium.Map:
    """Make the map without figures; `scripts` and `styles` are addresses on the server itself."""
    base = folium.Map(location=CENTRE, zoom_start=9, tiles=None, zoom_snap=0.25, zoom_delta=0.5, min_zoom=8)
    base.default_js = [(str(index), address) for index, address in enumerate(scripts)]
    base.default_css = [(str(index), address) for index, address in enumerate(styles)]
    Install(_options(areas, boundaries, texts)).add_to(base)
    return base


def restyling(scene: Mapping[str, Any]) -> folium.FeatureGroup:
    """Make the layer that turns the standing map into a scene."""
    group = folium.FeatureGroup()
    Restyle(scene).add_to(group)
    return group


def _options(areas: Sequence[Area], boundaries: Boundaries, texts: Texts) -> dict[str, Any]:
    points = boundaries.label_points
    return {
        "names": {area.code: area.name_vi for area in areas},
        "points": {area.code: list(points[area.code]) for area in areas},
        "priority": [area.code for area in areas if area.priority],
        "marked": [area.code for area in areas if area.name_en == "Kien Hai"],
        "bounds": OPENING_BOUNDS,
        "farIslandPoint": FAR_ISLAND,
        "accent": SELECTED_COLOUR,
        "tiles": TILES,
        **_option_texts(texts),
    }


def _option_texts(texts: Texts) -> dict[str, str]:
    return {
        "attribution": texts("map.attribution"),
        "tilesAttribution": texts("map.tiles_attribution"),
        "basemapFailed": texts("map.basemap_failed"),
        "stamp": texts("map.stamp"),
        "home": texts("map.home"),
        "farIsland": texts("map.far_island"),
        "zoomIn": texts("map.zoom_in"),
        "zoomOut": texts("map.zoom_out"),
    }


def script_json(value: object) -> str:
    """Write JSON that neither Jinja nor HTML can read as anything else.

    branca renders what it is given as a template again and st_folium puts it into a script element,
    so braces, angle brackets and ampersands inside strings go out as JSON escapes.
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _STRING.sub(lambda literal: literal[0].translate(_ESCAPES), text)
