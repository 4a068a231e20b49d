"""The filters of the directive's passages: words, who is asked, themes."""

from collections.abc import Callable, Sequence

import streamlit as st

from data.model.directive import PassageTheme
from language.catalogue import Texts
from ui.components.search_box import show_search_box
from ui.resources.directive_data import get_actor_name, get_theme_name
from ui.resources.shared_data import get_actor_codes
from ui.state.parameters import Parameter
from ui.state.widget_defaults import get_widget_value

PASSAGE_FILTERS = (Parameter.DIRECTIVE_SEARCH, Parameter.DIRECTIVE_ACTORS, Parameter.DIRECTIVE_THEMES)
SEARCH_WIDTH, BOX_WIDTH = 300, 420
"""Pixels: all three stand in one row of a laptop's screen."""


def show_passage_filters(texts: Texts) -> None:
    """Show the filters."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="reading_filters"):
        label, example = texts("directive.search"), texts("directive.search_example")
        show_search_box(Parameter.DIRECTIVE_SEARCH, label, example, width=SEARCH_WIDTH)
        _show_box(Parameter.DIRECTIVE_ACTORS, "doers", get_actor_codes(), get_actor_name, texts)
        themes = [theme.value for theme in PassageTheme]
        _show_box(Parameter.DIRECTIVE_THEMES, "themes", themes, get_theme_name, texts)


def _show_box(
    parameter: Parameter,
    label: str,
    options: Sequence[str],
    name: Callable[[str, Texts], str],
    texts: Texts,
) -> None:
    key = parameter.widget_key
    st.multiselect(
        texts(f"directive.{label}"),
        options,
        get_widget_value(key),
        key=key,
        format_func=lambda code: name(code, texts),
        placeholder=texts("directive.every"),
        filter_mode="contains",
        select_all=False,
        width=BOX_WIDTH,
    )
