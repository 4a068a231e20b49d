"""A box for the words to search, as every page that finds something has it."""

from collections.abc import Callable

import streamlit as st

from ui.state.codecs import LONGEST_SEARCH
from ui.state.parameters import Parameter
from ui.state.widget_defaults import get_widget_value


def show_search_box(
    parameter: Parameter, label: str, example: str, width: int, on_change: Callable[[], None] | None = None
) -> None:
    """Show the box; `example` stands in it while it is empty, `width` is in pixels."""
    key = parameter.widget_key
    st.text_input(
        label,
        get_widget_value(key),
        key=key,
        max_chars=LONGEST_SEARCH,
        placeholder=example,
        on_change=on_change,
        width=width,
    )
