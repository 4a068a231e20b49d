"""The filters of the directive's passages: words, who is asked, themes."""

from collections.abc import Callable, Sequence

import streamlit as st

from data.model.directive import PassageTheme
from language.catalogue import Texts
from ui.resources.directive_data import get_actor_codes, get_actor_name, get_theme_name
from ui.state.directive_state import DirectiveState, DirectiveWidget
from ui.state.url.directive_codes import LONGEST_SEARCH
from ui.state.widget_defaults import get_widget_value

WIDTHS = {DirectiveWidget.SEARCH: 300, DirectiveWidget.DOERS: 420, DirectiveWidget.THEMES: 420}
"""Pixels: all three stand in one row of a laptop's screen."""


def show_passage_filters(reading: DirectiveState, texts: Texts) -> DirectiveState:
    """Show the filters as given; give the reading as the reader set it."""
    st.session_state.setdefault(DirectiveWidget.SEARCH, reading.search)
    with st.container(horizontal=True, vertical_alignment="bottom", key="reading_filters"):
        typed = st.text_input(
            texts("directive.search"),
            get_widget_value(DirectiveWidget.SEARCH),
            key=DirectiveWidget.SEARCH,
            max_chars=LONGEST_SEARCH,
            placeholder=texts("directive.search_example"),
            width=WIDTHS[DirectiveWidget.SEARCH],
        )
        themes = [theme.value for theme in PassageTheme]
        asked = _choice(
            DirectiveWidget.DOERS, "doers", get_actor_codes(), reading.doers, get_actor_name, texts
        )
        about = _choice(DirectiveWidget.THEMES, "themes", themes, reading.themes, get_theme_name, texts)
    return DirectiveState((typed or "").strip(), asked, about)


def _choice(
    widget: DirectiveWidget,
    label: str,
    options: Sequence[str],
    chosen: frozenset[str],
    name: Callable[[str, Texts], str],
    texts: Texts,
) -> frozenset[str]:
    st.session_state.setdefault(widget, [code for code in options if code in chosen])
    return frozenset(
        st.multiselect(
            texts(f"directive.{label}"),
            options,
            get_widget_value(widget),
            key=widget,
            format_func=lambda code: name(code, texts),
            placeholder=texts("directive.every"),
            filter_mode=None,
            select_all=False,
            width=WIDTHS[widget],
        )
    )
