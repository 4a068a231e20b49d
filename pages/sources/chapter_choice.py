"""Choose a chapter of the page of sources."""

from collections.abc import Collection, Mapping
from types import MappingProxyType

import streamlit as st

from language.catalogue import Texts
from ui.state.filter_bar import FilterWidget
from ui.state.session import load_session_view
from ui.state.sources_state import SourcesChapter, SourcesWidget
from ui.state.widget_defaults import get_widget_value

SHARED: Mapping[SourcesChapter, Collection[FilterWidget]] = MappingProxyType(
    {
        SourcesChapter.COVERAGE: (FilterWidget.INDICATOR, FilterWidget.GROUP, FilterWidget.PUBLISHED_ONLY),
        SourcesChapter.SOURCES: (FilterWidget.PUBLISHED_ONLY,),
        SourcesChapter.DOWNLOADS: (FilterWidget.PUBLISHED_ONLY,),
    }
)
"""The filters of every page that mean something in a part; the others keep what they were."""


def show_chapter_choice(texts: Texts) -> SourcesChapter:
    """Show the choice of a chapter and return the one chosen."""
    opened, _ = load_session_view()
    st.session_state.setdefault(SourcesWidget.CHAPTER, opened.look.chapter)
    chosen = st.segmented_control(
        texts("sources.chapters"),
        tuple(SourcesChapter),
        default=get_widget_value(SourcesWidget.CHAPTER),
        key=SourcesWidget.CHAPTER,
        required=True,
        format_func=lambda item: texts(f"chapter.{item.value}"),
        label_visibility="collapsed",
    )
    return SourcesChapter(chosen or opened.look.chapter)
