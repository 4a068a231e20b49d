"""Choose one of the parts of a page, in buttons side by side."""

from enum import StrEnum
from typing import TypeVar

import streamlit as st

from language.catalogue import Texts
from ui.state.filter_bar import read_filter
from ui.state.parameters import Parameter
from ui.state.session import load_session_view
from ui.state.widget_defaults import get_widget_value

Part = TypeVar("Part", bound=StrEnum)


def show_part_choice(parameter: Parameter, parts: type[Part], label: str, texts: Texts) -> Part:
    """Show the choice of a part, above the filters that depend on it, and return the one chosen."""
    chosen: Part = parameter.get(read_filter(parameter, load_session_view()))
    st.segmented_control(
        label,
        tuple(parts),
        default=get_widget_value(parameter.widget_key),
        key=parameter.widget_key,
        required=True,
        format_func=lambda part: texts(f"{parameter.words}{part.value}"),
        label_visibility="collapsed",
    )
    return chosen
