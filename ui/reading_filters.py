"""The filters of the directive's passages: words, who is asked, themes."""

from collections.abc import Callable, Sequence

import streamlit as st

from data.directive import Theme
from language.catalogue import Texts
from ui.kept_choice import kept
from ui.letter import doer_words, doers, theme_words
from ui.reading import Reading, ReadingWidget
from ui.reading_codes import LONGEST_SEARCH

WIDTHS = {ReadingWidget.SEARCH: 300, ReadingWidget.DOERS: 420, ReadingWidget.THEMES: 420}
"""Pixels: all three stand in one row of a laptop's screen."""


def reading_filters(reading: Reading, texts: Texts) -> Reading:
    """Show the filters as given; give the reading as the reader set it."""
    st.session_state.setdefault(ReadingWidget.SEARCH, reading.search)
    with st.container(horizontal=True, vertical_alignment="bottom", key="reading_filters"):
        typed = st.text_input(
            texts("directive.search"),
            kept(ReadingWidget.SEARCH),
            key=ReadingWidget.SEARCH,
            max_chars=LONGEST_SEARCH,
            placeholder=texts("directive.search_example"),
            width=WIDTHS[ReadingWidget.SEARCH],
        )
        themes = [theme.value for theme in Theme]
        asked = _choice(ReadingWidget.DOERS, "doers", doers(), reading.doers, doer_words, texts)
        about = _choice(ReadingWidget.THEMES, "themes", themes, reading.themes, theme_words, texts)
    return Reading((typed or "").strip(), asked, about)


def _choice(
    widget: ReadingWidget,
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
            kept(widget),
            key=widget,
            format_func=lambda code: name(code, texts),
            placeholder=texts("directive.every"),
            filter_mode=None,
            select_all=False,
            width=WIDTHS[widget],
        )
    )
