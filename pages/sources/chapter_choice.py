"""Choose a chapter of the page of sources."""

from collections.abc import Collection, Mapping
from types import MappingProxyType

import streamlit as st

from language.catalogue import Texts
from ui.state.filter_bar import read_filter
from ui.state.parameters import Parameter
from ui.state.session import load_session_view
from ui.state.view import SourcesChapter
from ui.state.widget_defaults import get_widget_value

CHAPTER = Parameter.SOURCES_CHAPTER
FILTERS: Mapping[SourcesChapter, Collection[Parameter]] = MappingProxyType(
    {
        SourcesChapter.COVERAGE: (Parameter.INDICATOR, Parameter.GROUP, Parameter.PUBLISHED_ONLY),
        SourcesChapter.SOURCES: (Parameter.PUBLISHED_ONLY, Parameter.SOURCES_SEARCH),
        SourcesChapter.DOWNLOADS: (Parameter.PUBLISHED_ONLY,),
    }
)
"""The filters that mean something in a chapter; the others keep what they were."""


def show_chapter_choice(texts: Texts) -> SourcesChapter:
    """Show the choice of a chapter and return the one chosen."""
    chosen = read_filter(CHAPTER, load_session_view()).sources.chapter
    st.segmented_control(
        texts("sources.chapters"),
        tuple(SourcesChapter),
        default=get_widget_value(CHAPTER.widget_key),
        key=CHAPTER.widget_key,
        required=True,
        format_func=lambda item: texts(f"chapter.{item.value}"),
        label_visibility="collapsed",
    )
    return chosen
