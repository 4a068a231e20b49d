"""The filters of the table of all figures: words, codes of every facet, columns, order."""

from collections.abc import Collection, Sequence
from typing import Literal

import streamlit as st

from analysis.figure_lists import Facet, FigureOrder
from language.catalogue import Texts
from pages.explore.columns import DEFAULT_COLUMNS, OPTIONAL
from ui.components.search_box import show_search_box
from ui.resources.figure_search import format_facet_code
from ui.state.parameters import Parameter, list_facet_boxes, list_review_years
from ui.state.widget_defaults import find_option_index, get_widget_value

TABLE_FILTERS = (
    Parameter.EXPLORE_SEARCH,
    Parameter.EXPLORE_CODES,
    Parameter.EXPLORE_YEARS,
    Parameter.EXPLORE_ORDER,
)
PAGE_KEY, COLUMNS_KEY = "table_page", "table_columns"
ORDERS: Sequence[FigureOrder] = tuple(FigureOrder)
FIRST_FACETS = (Facet.AREA, Facet.INDICATOR)
"""The facets in the first row; the others stand behind one button beside them."""

OTHER_FACETS = tuple(facet for facet in Facet if facet not in FIRST_FACETS)
BOX_WIDTH, YEARS_WIDTH = 230, 260
"""Pixels: with the search all stand in one row of a laptop's screen."""


def show_search_and_facets(texts: Texts) -> list[str]:
    """Show the search, the filters most used, and one button for the others; return the chosen columns."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="explore_filters"):
        label, example = texts("explore.search"), texts("explore.search_example")
        show_search_box(Parameter.EXPLORE_SEARCH, label, example, width=250, on_change=reset_table_page)
        for facet in FIRST_FACETS:
            _show_facet(facet, texts, BOX_WIDTH)
        _show_years(texts)
        with st.popover(texts("explore.more"), key="explore_more"):
            return _show_other_choices(texts)


def _show_other_choices(texts: Texts) -> list[str]:
    sides = st.columns(2)
    for place, facet in enumerate(OTHER_FACETS):
        with sides[place % len(sides)]:
            _show_facet(facet, texts, "stretch")
    with sides[-1]:
        _show_order(texts)
    return _show_columns(texts)


def _show_facet(facet: Facet, texts: Texts, width: int | Literal["stretch"]) -> None:
    key = Parameter.EXPLORE_CODES.get_box_key(facet.value)
    st.multiselect(
        texts(f"facet.{facet.value}"),
        list_facet_boxes()[facet.value],
        get_widget_value(key),
        key=key,
        format_func=lambda code: format_facet_code(facet, code, texts),
        placeholder=texts("explore.every"),
        filter_mode="contains" if facet is Facet.AREA else None,
        select_all=False,
        on_change=reset_table_page,
        width=width,
    )


def _show_years(texts: Texts) -> None:
    key = Parameter.EXPLORE_YEARS.widget_key
    st.select_slider(
        texts("explore.years"),
        list_review_years(),
        get_widget_value(key),
        key=key,
        on_change=reset_table_page,
        width=YEARS_WIDTH,
    )


def _show_columns(texts: Texts) -> list[str]:
    st.session_state.setdefault(COLUMNS_KEY, list(DEFAULT_COLUMNS))
    return st.multiselect(
        texts("explore.columns"),
        OPTIONAL,
        get_widget_value(COLUMNS_KEY),
        key=COLUMNS_KEY,
        format_func=lambda column: texts(f"column.{column}"),
        placeholder=texts("explore.no_column"),
        filter_mode=None,
        select_all=False,
    )


def _show_order(texts: Texts) -> None:
    order_key = Parameter.EXPLORE_ORDER.widget_key
    st.selectbox(
        texts("explore.order"),
        ORDERS,
        index=find_option_index(order_key, ORDERS),
        key=order_key,
        format_func=lambda item: texts(f"order.{item.value}"),
        filter_mode=None,
        on_change=reset_table_page,
    )


def list_hidden_filters(codes: Collection[str], texts: Texts) -> list[str]:
    """List what was chosen behind the button, in words: a filter that nobody sees must be told."""
    boxes = list_facet_boxes()
    return [
        format_facet_code(facet, code, texts)
        for facet in OTHER_FACETS
        for code in boxes[facet.value]
        if code in codes
    ]


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
