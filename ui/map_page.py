"""The map page's body: filters, headline, map, ranking, panel. One fragment, so that a change redraws no more."""

from typing import Any

import streamlit as st
from streamlit_folium import st_folium

from data.model import PROVINCE
from insight.profile import profile
from insight.series import runs
from insight.situation import Situation, situation
from language.catalogue import Texts
from maps.interactive import base_map, restyling
from maps.scene import Shown, scene
from ui.components import show_districts, show_headline
from ui.district_panel import district_panel
from ui.filters import filter_bar
from ui.headline import headline
from ui.origins import Origins
from ui.ranking import ranking
from ui.resources import MAP_SCRIPT, MAP_STYLE, bundle, catalogue, figures, words
from ui.state import choose_district, keep_view, opened_view, with_chosen_district, wrong_code_notice
from ui.trend import trend
from ui.view import View

MAP_KEY = "map"
MAP_HEIGHT = 480
"""Pixels before the page's style takes over; the style fits the map to the window."""

FROM_MAP_FRAME = "../../"
"""The way from the map's frame (component/<name>/index.html) to the server's base path."""


@st.fragment
def map_page() -> None:
    """Show the map page."""
    texts = words()
    opened, wrong = opened_view()
    chosen, moved = filter_bar(opened, texts)
    view = with_chosen_district(chosen)
    keep_view(view)
    notices = [*(wrong_code_notice(code, texts) for code in wrong), *([moved] if moved else [])]
    _show(view, notices, texts)


def _show(view: View, notices: list[str], texts: Texts) -> None:
    answer = situation(view.question, catalogue(), figures())
    above = st.container(key="above")
    left, right = st.columns([52, 48], gap="small")
    with left:
        _map(view, answer, texts)
    with above:
        _headline(answer, notices, texts)
    with right:
        _districts(view, answer, texts)


def _map(view: View, answer: Situation, texts: Texts) -> None:
    shown = Shown(view.district, view.labels, view.basemap)
    st_folium(
        _base(),
        key=MAP_KEY,
        height=MAP_HEIGHT,
        use_container_width=True,
        feature_group_to_add=restyling(scene(answer.places, view.indicator, shown, texts)),
        returned_objects=["last_active_drawing"],
        on_change=_choose_on_map,
    )


def _base() -> Any:
    address = bundle().address
    return base_map([FROM_MAP_FRAME + address(MAP_SCRIPT)], [FROM_MAP_FRAME + address(MAP_STYLE)])


def _choose_on_map() -> None:
    clicked = (st.session_state[MAP_KEY] or {}).get("last_active_drawing") or {}
    choose_district(str(clicked.get("properties", {}).get("code", "")))


def _headline(answer: Situation, notices: list[str], texts: Texts) -> None:
    origins = Origins(texts)
    data = headline(answer, notices, origins, texts)
    show_headline(data | {"tables": origins.tables()})


def _districts(view: View, answer: Situation, texts: Texts) -> None:
    origins = Origins(texts)
    chosen = profile(view.district, answer, catalogue(), figures()) if view.district else None
    data = {
        "ranking": ranking(answer, origins),
        "panel": district_panel(chosen, origins, texts) if chosen else None,
        "provinceTrend": None if chosen else _province_trend(view, texts),
        "selected": view.district or "",
    }
    show_districts(data | {"tables": origins.tables()}, choose_district)


def _province_trend(view: View, texts: Texts) -> dict[str, Any]:
    found = runs(view.question, PROVINCE, figures(), catalogue().standards)
    return trend(catalogue().areas[PROVINCE].name_vi, view.indicator, found, texts)
