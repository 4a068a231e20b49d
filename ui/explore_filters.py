"""The filters of the table of all figures: words, codes of every facet, columns, order."""

from collections.abc import Sequence
from functools import cache

import streamlit as st

from insight.search import Facet, Order
from language.catalogue import Texts
from ui.exploration import ExploreWidget
from ui.exploration_codes import LONGEST_SEARCH, facet_codes
from ui.explore_columns import CHOSEN_AT_FIRST, OPTIONAL
from ui.kept_choice import kept, kept_place
from ui.resources import catalogue

PAGE_KEY, COLUMNS_KEY = "table_page", "table_columns"
ORDERS: Sequence[Order] = tuple(Order)
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


def words_and_codes(search: str, codes: frozenset[str], texts: Texts) -> tuple[str, frozenset[str]]:
    """Show the search and the facets as given; give them as the reader set them."""
    st.session_state.setdefault(ExploreWidget.SEARCH, search)
    with st.container(horizontal=True, vertical_alignment="bottom", key="explore_filters"):
        typed = st.text_input(
            texts("explore.search"),
            kept(ExploreWidget.SEARCH),
            key=ExploreWidget.SEARCH,
            max_chars=LONGEST_SEARCH,
            placeholder=texts("explore.search_example"),
            on_change=first_page,
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
        kept(key),
        key=key,
        format_func=lambda code: code_words(facet, code, texts),
        placeholder=texts("explore.every"),
        filter_mode=None,
        select_all=False,
        on_change=first_page,
        width=WIDTHS[facet],
    )


@cache
def _options() -> dict[Facet, list[str]]:
    """List the codes of each facet in the order of the tables."""
    options: dict[Facet, list[str]] = {facet: [] for facet in Facet}
    for code, facet in facet_codes(catalogue()).items():
        options[facet].append(code)
    return options


def code_words(facet: Facet, code: str, texts: Texts) -> str:
    """Say a facet's code in words."""
    if facet is Facet.AREA:
        return catalogue().areas[code].named(texts.language)
    if facet is Facet.PERIOD:
        return code
    return texts(f"{facet.value}.{code}")


def order_set(order: Order) -> Order:
    """Give the order as the reader set it, or as given; its box stands below the headline, shown later."""
    return Order(st.session_state.setdefault(ExploreWidget.ORDER, order))


def columns_and_order(texts: Texts) -> list[str]:
    """Let the reader choose the columns, which it gives, and the order."""
    st.session_state.setdefault(COLUMNS_KEY, list(CHOSEN_AT_FIRST))
    with st.container(horizontal=True, vertical_alignment="bottom", key="explore_view"):
        columns = st.multiselect(
            texts("explore.columns"),
            OPTIONAL,
            kept(COLUMNS_KEY),
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
            index=kept_place(ExploreWidget.ORDER, ORDERS),
            key=ExploreWidget.ORDER,
            format_func=lambda item: texts(f"order.{item.value}"),
            filter_mode=None,
            on_change=first_page,
            width=430,
        )
    return columns


def first_page() -> None:
    """Go back to the first page of the table: another choice has other pages."""
    st.session_state[PAGE_KEY] = 1


def current_page(found: int, size: int) -> tuple[int, int]:
    """Let the reader turn pages; give the page (from 1) and how many there are."""
    pages = max(1, -(-found // size))
    st.session_state[PAGE_KEY] = min(st.session_state.get(PAGE_KEY, 1), pages)
    if pages == 1:
        return 1, 1
    return st.pagination(pages, default=kept(PAGE_KEY), key=PAGE_KEY), pages
