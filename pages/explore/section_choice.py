"""Choose a section of the exploration."""

from collections.abc import Collection, Mapping
from types import MappingProxyType

import streamlit as st

from language.catalogue import Texts
from ui.state.explore_state import ExploreSection, ExploreWidget
from ui.state.filter_bar import FilterWidget
from ui.state.session import load_session_view
from ui.state.widget_defaults import get_widget_value

SHARED: Mapping[ExploreSection, Collection[FilterWidget]] = MappingProxyType(
    {
        ExploreSection.TABLE: (FilterWidget.PUBLISHED_ONLY,),
        ExploreSection.PAIR: (FilterWidget.STANDARD, FilterWidget.PERIOD, FilterWidget.PUBLISHED_ONLY),
        ExploreSection.CLASSES: (
            FilterWidget.STANDARD,
            FilterWidget.INDICATOR,
            FilterWidget.GROUP,
            FilterWidget.PERIOD,
            FilterWidget.PUBLISHED_ONLY,
        ),
    }
)
"""The filters of every page that mean something in a part; the others keep what they were."""


def show_section_choice(texts: Texts) -> ExploreSection:
    """Show the choice of a section and return the one chosen."""
    opened, _ = load_session_view()
    st.session_state.setdefault(ExploreWidget.SECTION, opened.exploration.section)
    chosen = st.segmented_control(
        texts("explore.section"),
        tuple(ExploreSection),
        default=get_widget_value(ExploreWidget.SECTION),
        key=ExploreWidget.SECTION,
        required=True,
        format_func=lambda item: texts(f"section.{item.value}"),
        label_visibility="collapsed",
    )
    return ExploreSection(chosen or opened.exploration.section)
