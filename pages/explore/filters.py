"""The filters of the table of all figures: words, codes of every facet, columns, order."""

from collections.abc import Sequence
from functools import cache

import streamlit as st

from analysis.figure_search import Facet, FigureOrder
from language.catalogue import Texts
from pages.explore.columns import DEFAULT_COLUMNS, OPTIONAL
from ui.resources.figure_search import format_facet_code
from ui.resources.shared_data import get_catalogue
from ui.state.explore_state import ExploreWidget
from ui.state.url.explore_codes import LONGEST_SEARCH, collect_facet_codes
from ui.state.widget_defaults import find_option_index, get_widget_value

PAGE_KEY, COLUMNS_KEY = "table_page", "table_columns"
ORDERS: Sequence[FigureOrder] = tuple(FigureOrder)
WIDTHS = {
    Facet.STANDARD: 200,
    Facet.PERIOD: 110,
    Facet.INDICATOR: 150,
    Facet.GROUP: 150,
    Facet.AREA: 130,
    Facet.UNIT: 96,
    Facet.STATUS: 118,
}
"""Pixels: with the search all stand in one row of a laptop's screen."""


def show_search_and_facets(search: str, codes: frozenset[str], texts: Texts) -> tuple[str, frozenset[str]]:
    """Show the search and the facets as given; give them as the reader set them."""
    st.session_state.setdefault(ExploreWidget.SEARCH, search)
    with st.container(horizontal=True, vertical_alignment="bottom", key="explore_filters"):
        typed = st.text_input(
            texts("explore.search"),
            get_widget_value(ExploreWidget.SEARCH),
            key=ExploreWidget.SEARCH,
            max_chars=LONGEST_SEARCH,
            placeholder=texts("explore.search_example"),
            on_change=reset_table_page,
            width=250,
        )
        chosen = {code for facet in Facet for code in _facet(facet, codes, texts)}
    return (typed or "").strip(), frozenset(chosen)


def _facet(facet: Facet, codes: frozenset[str], texts: Texts) -> Sequence[str]:
    options = _options()[facet]
    key = ExploreWidget(f"explore_{facet.value}")
    st.session_state.setdefault(key, [code for code in options if code in codes])
    return st.multiselect(
        texts(f"facet.{facet.value}"),
        options,
        get_widget_value(key),
        key=key,
        format_func=lambda code: format_facet_code(facet, code, texts),
        placeholder=texts("explore.every"),
        filter_mode=None,
        select_all=False,
        on_change=reset_table_page,
        width=WIDTHS[facet],
    )


@cache
def _options() -> dict[Facet, list[str]]:
    """List the codes of each facet in the order of the tables."""
    options: dict[Facet, list[str]] = {facet: [] for facet in Facet}
    for code, facet in collect_facet_codes(get_catalogue()).items():
        options[facet].append(code)
    return options


def get_chosen_order(order: FigureOrder) -> FigureOrder:
    """Give the order as the reader set it, or as given; its box stands below the headline, shown later."""
    return FigureOrder(st.session_state.setdefault(ExploreWidget.ORDER, order))


def show_columns_and_order(texts: Texts) -> list[str]:
    """Let the reader choose the columns, which it gives, and the order."""
    st.session_state.setdefault(COLUMNS_KEY, list(DEFAULT_COLUMNS))
    with st.container(horizontal=True, vertical_alignment="bottom", key="explore_view"):
        columns = st.multiselect(
            texts("explore.columns"),
            OPTIONAL,
            get_widget_value(COLUMNS_KEY),
            key=COLUMNS_KEY,
            format_func=lambda column: texts(f"column.{column}"),
            placeholder=texts("explore.no_column"),
            filter_mode=None,
            select_all=False,
            width=760,
        )
        st.selectbox(
            texts("explore.order"),
            ORDERS,
            index=find_option_index(ExploreWidget.ORDER, ORDERS),
            key=ExploreWidget.ORDER,
            format_func=lambda item: texts(f"order.{item.value}"),
            filter_mode=None,
            on_change=reset_table_page,
            width=430,
        )
    return columns


def reset_table_page() -> None:
    """Go back to the first page of the table: another choice has other pages."""
    st.session_state[PAGE_KEY] = 1


def show_table_pagination(found: int, size: int) -> tuple[int, int]:
    """Let the reader turn pages; give the page (from 1) and how many there are."""
    pages = max(1, -(-found // size))
    st.session_state[PAGE_KEY] = min(st.session_state.get(PAGE_KEY, 1), pages)
    if pages == 1:
        return 1, 1
    return st.pagination(pages, default=get_widget_value(PAGE_KEY), key=PAGE_KEY), pages
