"""Choose a section of the exploration."""

from collections.abc import Collection, Mapping
from types import MappingProxyType

import streamlit as st

from language.catalogue import Texts
from pages.explore.filters import TABLE_FILTERS
from pages.explore.pair_filters import PAIR_FILTERS
from ui.state.filter_bar import MAP_FILTERS, read_filter
from ui.state.parameters import Parameter
from ui.state.session import load_session_view
from ui.state.view import ExploreSection
from ui.state.widget_defaults import get_widget_value

SECTION = Parameter.EXPLORE_SECTION
FILTERS: Mapping[ExploreSection, Collection[Parameter]] = MappingProxyType(
    {
        ExploreSection.TABLE: (SECTION, Parameter.PUBLISHED_ONLY, *TABLE_FILTERS),
        ExploreSection.PAIR: (
            *(SECTION, Parameter.STANDARD, Parameter.PERIOD, Parameter.PUBLISHED_ONLY),
            *PAIR_FILTERS,
        ),
        ExploreSection.CLASSES: (SECTION, *MAP_FILTERS, Parameter.PUBLISHED_ONLY),
    }
)
"""The filters that mean something in a part; the others keep what they were."""


def show_section_choice(texts: Texts) -> ExploreSection:
    """Show the choice of a section and return the one chosen."""
    chosen = read_filter(SECTION, load_session_view()).explore.section
    st.segmented_control(
        texts("explore.section"),
        tuple(ExploreSection),
        default=get_widget_value(SECTION.widget_key),
        key=SECTION.widget_key,
        required=True,
        format_func=lambda item: texts(f"section.{item.value}"),
        label_visibility="collapsed",
    )
    return chosen
