"""The filter of the trend that picks the district to bring out: the view's own, on every page."""

import streamlit as st

from language.catalogue import Texts
from ui.resources.shared_data import get_catalogue
from ui.state.session import choose_district
from ui.state.view import View
from ui.state.widget_defaults import find_option_index

DISTRICT_KEY = "trend_district"


def show_district_filter(view: View, texts: Texts) -> None:
    """Show the view's district and let the reader pick another, or none."""
    names = {"": texts("trend.no_district")} | {area.code: area.name_vi for area in get_catalogue().districts}
    st.session_state[DISTRICT_KEY] = view.district or ""
    st.selectbox(
        texts("trend.district"),
        tuple(names),
        index=find_option_index(DISTRICT_KEY, tuple(names)),
        format_func=names.__getitem__,
        key=DISTRICT_KEY,
        filter_mode="contains",
        on_change=_pass_on,
        width=190,
    )


def _pass_on() -> None:
    choose_district(str(st.session_state[DISTRICT_KEY]))
