"""What streamlit-folium makes of a base map and a scene, by its own steps and in its own order."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import folium
from streamlit_folium import (
    _get_feature_group_string,
    _get_header,
    _get_html,
    _get_map_string,
    generate_js_hash,
)

from maps.interactive.folium_map import make_base_map, make_restyle_layer

SCRIPTS, STYLES = ["../../assets/abc/map.js"], ["../../assets/abc/map.css"]
_SHOWN = re.compile(r"districtPainter\.show\((.*)\);\n")


@dataclass(frozen=True, slots=True)
class Sent:
    """What goes to the browser: the map that stands, the group that changes, and the hash of the former.

    `whole` is the page that branca writes of both: what stood there would be read as a template once more.
    """

    base: folium.Map
    script: str
    page: str
    group: str
    whole: str
    fingerprint: str

    @property
    def shown(self) -> dict[str, Any]:
        """The scene as the browser's script will read it."""
        found = _SHOWN.search(self.group)
        assert found, self.group
        scene: dict[str, Any] = json.loads(found[1])
        return scene


def send(scene: Mapping[str, Any], key: str = "map") -> Sent:
    """Render a scene on a fresh base map."""
    base = make_base_map(SCRIPTS, STYLES)
    base.get_root().render()
    base.render()  # type: ignore[no-untyped-call]
    page = _get_html(base) + _get_header(base)
    script = _get_map_string(base)
    group = _get_feature_group_string(make_restyle_layer(scene), map=base)
    whole = str(base.get_root().render())
    return Sent(base, script, page, group, whole, generate_js_hash(script, key))
