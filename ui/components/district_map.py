"""Puts a map of the districts on the page and restyles it in place from then on."""

from collections.abc import Callable, Mapping

import folium
import streamlit as st
from streamlit_folium import st_folium

from maps.interactive.folium_map import make_base_map, make_restyle_layer
from ui.resources.shared_data import MAP_SCRIPT, MAP_STYLE, find_file_address
from ui.state.language_choice import get_reader_language

HEIGHT = 480
"""Pixels before the page's style takes over; the style fits the map to the window."""

FROM_MAP_FRAME = "../../"
"""The way from the map's frame (component/<name>/index.html) to the server's base path."""


def show_district_map(key: str, scene: Mapping[str, object], on_choice: Callable[[str], None]) -> None:
    """Show a map; `on_choice` gets the code of a district clicked or chosen by key."""

    def pass_on() -> None:
        clicked = (st.session_state[key] or {}).get("last_active_drawing") or {}
        on_choice(str(clicked.get("properties", {}).get("code", "")))

    st_folium(
        _make_empty_map(),
        key=key,
        height=HEIGHT,
        use_container_width=True,
        feature_group_to_add=make_restyle_layer(scene),
        returned_objects=["last_active_drawing"],
        on_change=pass_on,
    )


def _make_empty_map() -> folium.Map:
    script, style = (
        FROM_MAP_FRAME + find_file_address(get_reader_language(), name) for name in (MAP_SCRIPT, MAP_STYLE)
    )
    return make_base_map([script], [style])
