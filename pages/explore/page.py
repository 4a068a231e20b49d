"""Exploration: every figure in one table, any two measures in one picture, and other ways to cut classes."""

import streamlit as st

from language.catalogue import Texts
from pages.explore.classes import show_class_schemes
from pages.explore.figure_table import show_all_figures
from pages.explore.filters import show_search_and_facets
from pages.explore.measure_pair import show_measure_pair
from pages.explore.pair_filters import show_pair_filters
from pages.explore.section_filters import SECTION, SECTION_FILTERS
from ui.components.page_head import make_head_place, show_page_head
from ui.components.part_choice import show_part_choice
from ui.layout.page_setup import PageContext, open_page
from ui.state.language_choice import get_texts
from ui.state.view import ExploreSection, View


@st.fragment
def show_explore_page() -> None:
    """Show the exploration."""
    head, texts = make_head_place(), get_texts()
    section = show_part_choice(SECTION, ExploreSection, texts("explore.section"), texts)
    page = open_page(SECTION_FILTERS[section])
    with head:
        _headline(section, page)
    _show(page.view, page.texts)


def _headline(section: ExploreSection, page: PageContext) -> None:
    texts = page.texts
    title, subtitle = texts(f"section.{section.value}"), texts(f"section_lead.{section.value}")
    show_page_head(title=title, subtitle=subtitle, notices=page.notices)


def _show(view: View, texts: Texts) -> None:
    match view.explore.section:
        case ExploreSection.TABLE:
            columns = show_search_and_facets(texts)
            show_all_figures(view, columns, texts)
        case ExploreSection.PAIR:
            show_pair_filters(view.explore.drawing, texts)
            show_measure_pair(view, texts)
        case ExploreSection.CLASSES:
            show_class_schemes(view, texts)


if __name__ == "__main__":  # Streamlit runs a page as the main script
    show_explore_page()
