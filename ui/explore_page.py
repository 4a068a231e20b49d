"""Exploration: every figure in one table, any two measures in one picture, and other ways to cut classes."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from types import MappingProxyType

import streamlit as st

from language.catalogue import Texts
from ui.components import show_headline
from ui.exploration import Exploration, ExploreWidget, Section
from ui.explore_classes import show_classes
from ui.explore_pair import paired, show_pair
from ui.explore_table import filtered, show_all_figures
from ui.filters import Widget
from ui.kept_choice import kept
from ui.origins import Origins
from ui.page import OpenPage, open_page
from ui.resources import words
from ui.state import keep_view, opened_view
from ui.view import View

SHARED: Mapping[Section, Collection[Widget]] = MappingProxyType(
    {
        Section.TABLE: (Widget.PUBLISHED_ONLY,),
        Section.PAIR: (Widget.STANDARD, Widget.PERIOD, Widget.PUBLISHED_ONLY),
        Section.CLASSES: (
            Widget.STANDARD,
            Widget.INDICATOR,
            Widget.GROUP,
            Widget.PERIOD,
            Widget.PUBLISHED_ONLY,
        ),
    }
)
"""The filters of every page that mean something in a part; the others keep what they were."""


@st.fragment
def explore_page() -> None:
    """Show the exploration."""
    section = _section(words())
    page = open_page(SHARED[section])
    exploration = _asked(replace(page.view.exploration, section=section), page.texts)
    view = replace(page.view, exploration=exploration)
    keep_view(view)
    _headline(section, page)
    _show(view, page.texts)


def _section(texts: Texts) -> Section:
    opened, _ = opened_view()
    st.session_state.setdefault(ExploreWidget.SECTION, opened.exploration.section)
    chosen = st.segmented_control(
        texts("explore.section"),
        tuple(Section),
        default=kept(ExploreWidget.SECTION),
        key=ExploreWidget.SECTION,
        required=True,
        format_func=lambda item: texts(f"section.{item.value}"),
        label_visibility="collapsed",
    )
    return Section(chosen or opened.exploration.section)


def _asked(exploration: Exploration, texts: Texts) -> Exploration:
    if exploration.section is Section.TABLE:
        return filtered(exploration, texts)
    return paired(exploration, texts) if exploration.section is Section.PAIR else exploration


def _headline(section: Section, page: OpenPage) -> None:
    texts = page.texts
    title, subtitle = texts(f"section.{section.value}"), texts(f"section_lead.{section.value}")
    data = {"title": title, "subtitle": subtitle, "notices": page.notices, "tiles": []}
    show_headline(data | {"tables": Origins(texts).tables()})


def _show(view: View, texts: Texts) -> None:
    match view.exploration.section:
        case Section.TABLE:
            show_all_figures(view, texts)
        case Section.PAIR:
            show_pair(view, texts)
        case Section.CLASSES:
            show_classes(view, texts)
