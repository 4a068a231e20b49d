"""The filters of the second map, in line under those of the first."""

import streamlit as st

from language.catalogue import Texts
from ui.state.filter_bar import MAP_FILTERS, SECOND_MAP_FILTERS, show_map_filters
from ui.state.timeline_filter import FilterBar
from ui.state.view import View

SWAP_WIDTH = 362
"""Pixels, as the switches and the button beside them in the bar of the first map: the years stand in line."""

SWAP_KEY = "swap_sides"


def show_second_map_filters(view: View, texts: Texts) -> None:
    """Show the filters and the button that swaps the maps.

    Each label names its map: seen in line under the first map's filters, a filter is heard alone.
    """

    def format_label(name: str) -> str:
        return texts("compare.right_filter", filter=texts(f"filter.{name}"))

    bar = FilterBar("second_map.", format_label, "collapsed")
    with st.container(horizontal=True, vertical_alignment="bottom", key="other_filters"):
        show_map_filters(bar, view, texts, SECOND_MAP_FILTERS)
        st.button(texts("compare.swap"), key=SWAP_KEY, on_click=_swap_maps, width=SWAP_WIDTH)


def _swap_maps() -> None:
    state = st.session_state
    for first, second in zip(MAP_FILTERS, SECOND_MAP_FILTERS, strict=True):
        one, other = first.widget_key, second.widget_key
        state[one], state[other] = state[other], state[one]
