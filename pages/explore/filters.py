"""The filters of the table of all figures: words, codes of every facet, columns, order."""

from collections.abc import Sequence

import streamlit as st

from analysis.figure_search import Facet, FigureOrder
from language.catalogue import Texts
from pages.explore.columns import DEFAULT_COLUMNS, OPTIONAL
from ui.components.search_box import show_search_box
from ui.resources.figure_search import format_facet_code
from ui.state.parameters import Parameter, list_facet_boxes
from ui.state.widget_defaults import find_option_index, get_widget_value

TABLE_FILTERS = (Parameter.EXPLORE_SEARCH, Parameter.EXPLORE_CODES, Parameter.EXPLORE_ORDER)
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


def show_search_and_facets(texts: Texts) -> None:
    """Show the search and a box for each facet."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="explore_filters"):
        label, example = texts("explore.search"), texts("explore.search_example")
        show_search_box(Parameter.EXPLORE_SEARCH, label, example, width=250, on_change=reset_table_page)
        for facet in Facet:
            _show_facet(facet, texts)


def _show_facet(facet: Facet, texts: Texts) -> None:
    key = Parameter.EXPLORE_CODES.get_box_key(facet.value)
    st.multiselect(
        texts(f"facet.{facet.value}"),
        list_facet_boxes()[facet.value],
        get_widget_value(key),
        key=key,
        format_func=lambda code: format_facet_code(facet, code, texts),
        placeholder=texts("explore.every"),
        filter_mode=None,
        select_all=False,
        on_change=reset_table_page,
        width=WIDTHS[facet],
    )


def show_columns_and_order(texts: Texts) -> list[str]:
    """Show the choice of columns, which it returns, and of the order."""
    order_key = Parameter.EXPLORE_ORDER.widget_key
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
            index=find_option_index(order_key, ORDERS),
            key=order_key,
            format_func=lambda item: texts(f"order.{item.value}"),
            filter_mode=None,
            on_change=reset_table_page,
            width=430,
        )
    return columns


def reset_table_page() -> None:
    """Return to the first page of the table: another choice has other pages."""
    st.session_state[PAGE_KEY] = 1


def show_table_pagination(found: int, size: int) -> tuple[int, int]:
    """Show the choice of a page; return the page (from 1) and how many there are."""
    pages = max(1, -(-found // size))
    st.session_state[PAGE_KEY] = min(st.session_state.get(PAGE_KEY, 1), pages)
    if pages == 1:
        return 1, 1
    return st.pagination(pages, default=get_widget_value(PAGE_KEY), key=PAGE_KEY), pages
