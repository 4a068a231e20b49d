"""Puts a map of the districts on the page and restyles it in place from then on."""

from collections.abc import Callable, Mapping
from typing import Any

import folium
import streamlit as st
from streamlit_folium import st_folium

from maps.interactive import base_map, restyling
from ui.reader import reader_language
from ui.resources import MAP_SCRIPT, MAP_STYLE, bundle

HEIGHT = 480
"""Pixels before the page's style takes over; the style fits the map to the window."""

FROM_MAP_FRAME = "../../"
"""The way from the map's frame (component/<name>/index.html) to the server's base path."""


def show_district_map(key: str, scene: Mapping[str, Any], on_choice: Callable[[str], None]) -> None:
    """Show a scene of `maps.scene`; `on_choice` gets the code of a district clicked or chosen by key."""

    def pass_on() -> None:
        clicked = (st.session_state[key] or {}).get("last_active_drawing") or {}
        on_choice(str(clicked.get("properties", {}).get("code", "")))

    st_folium(
        _base(),
        key=key,
        height=HEIGHT,
        use_container_width=True,
        feature_group_to_add=restyling(scene),
        returned_objects=["last_active_drawing"],
        on_change=pass_on,
    )


def _base() -> folium.Map:
    address = bundle(reader_language()).address
    return base_map([FROM_MAP_FRAME + address(MAP_SCRIPT)], [FROM_MAP_FRAME + address(MAP_STYLE)])
