"""Exploration: every figure in one table, any two measures in one picture, and other ways to cut classes."""

from dataclasses import replace

import streamlit as st

from language.catalogue import Texts
from pages.explore.classes import show_class_schemes
from pages.explore.figure_table import show_all_figures, show_figure_filters
from pages.explore.measure_pair import show_measure_pair, show_pair_filters
from pages.explore.section_choice import SHARED, show_section_choice
from ui.components.browser_component import show_headline
from ui.components.origins import Origins
from ui.layout.page_setup import PageContext, open_page
from ui.state.explore_state import ExploreSection, ExploreState
from ui.state.language_choice import get_texts
from ui.state.session import keep_view
from ui.state.view import View


@st.fragment
def show_explore_page() -> None:
    """Show the exploration."""
    section = show_section_choice(get_texts())
    page = open_page(SHARED[section])
    exploration = _show_own_filters(replace(page.view.exploration, section=section), page.texts)
    view = replace(page.view, exploration=exploration)
    keep_view(view)
    _headline(section, page)
    _show(view, page.texts)


def _show_own_filters(exploration: ExploreState, texts: Texts) -> ExploreState:
    if exploration.section is ExploreSection.TABLE:
        return show_figure_filters(exploration, texts)
    return (
        show_pair_filters(exploration, texts) if exploration.section is ExploreSection.PAIR else exploration
    )


def _headline(section: ExploreSection, page: PageContext) -> None:
    texts = page.texts
    title, subtitle = texts(f"section.{section.value}"), texts(f"section_lead.{section.value}")
    data = {"title": title, "subtitle": subtitle, "notices": page.notices, "tiles": []}
    show_headline(data | {"tables": Origins(texts).tables()})


def _show(view: View, texts: Texts) -> None:
    match view.exploration.section:
        case ExploreSection.TABLE:
            show_all_figures(view, texts)
        case ExploreSection.PAIR:
            show_measure_pair(view, texts)
        case ExploreSection.CLASSES:
            show_class_schemes(view, texts)


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_explore_page()
