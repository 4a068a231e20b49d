"""The filters of the second map, in line under those of the first."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar

import streamlit as st

from data.model.standards import Standard
from language.catalogue import Texts
from ui.resources.shared_data import get_catalogue
from ui.state.filter_bar import FilterWidget
from ui.state.second_map import SecondMapWidget
from ui.state.view import GROUPS, INDICATORS, SecondMap, find_nearest_review
from ui.state.widget_defaults import find_option_index, get_widget_value

WIDTHS = {SecondMapWidget.STANDARD: 255, SecondMapWidget.INDICATOR: 205, SecondMapWidget.GROUP: 190}
"""Pixels, as in the bar of the first map."""

SWITCHES_WIDTH = 215
SWAP_KEY = "swap_sides"
PAIRS = {
    FilterWidget.STANDARD: SecondMapWidget.STANDARD,
    FilterWidget.INDICATOR: SecondMapWidget.INDICATOR,
    FilterWidget.GROUP: SecondMapWidget.GROUP,
    FilterWidget.PERIOD: SecondMapWidget.PERIOD,
}

FilterCode = TypeVar("FilterCode", bound=StrEnum)


def read_second_map_filters(side: SecondMap) -> SecondMap:
    """Give what the reader has set in the filters, before they are shown; `side` where they are new."""
    asked = SecondMap(*(st.session_state.get(widget, usual) for widget, usual in _in_widgets(side).items()))
    return replace(asked, period=find_nearest_review(get_catalogue().standards[asked.standard], asked.period))


def show_second_map_filters(side: SecondMap, texts: Texts) -> tuple[SecondMap, str | None]:
    """Show the filters as `side` has them; give the side as the reader set them, with a notice if any."""
    for widget, value in _in_widgets(side).items():
        st.session_state.setdefault(widget, value)
    with st.container(horizontal=True, vertical_alignment="bottom", key="other_filters"):
        standard = _choice(SecondMapWidget.STANDARD, tuple(get_catalogue().standards), "standard", texts)
        indicator = _choice(SecondMapWidget.INDICATOR, INDICATORS, "indicator", texts)
        group = _choice(SecondMapWidget.GROUP, GROUPS, "group", texts)
        notice = _move_period(standard, texts)
        period = _period(standard, texts)
        st.button(texts("compare.swap"), key=SWAP_KEY, on_click=_swap, width=SWITCHES_WIDTH)
    return SecondMap(standard, indicator, group, period), notice


def _in_widgets(side: SecondMap) -> dict[SecondMapWidget, Any]:
    return {
        SecondMapWidget.STANDARD: side.standard,
        SecondMapWidget.INDICATOR: side.indicator,
        SecondMapWidget.GROUP: side.group,
        SecondMapWidget.PERIOD: side.period,
    }


def _choice(widget: SecondMapWidget, options: Sequence[FilterCode], family: str, texts: Texts) -> FilterCode:
    return st.selectbox(
        _label(family, texts),
        options,
        index=find_option_index(widget, options),
        format_func=lambda option: texts(f"{family}.{option.value}"),
        key=widget,
        filter_mode=None,
        width=WIDTHS[widget],
        label_visibility="collapsed",
    )


def _label(family: str, texts: Texts) -> str:
    """Say whose filter it is: seen in line under the first map's, it is heard alone."""
    return texts("compare.right_filter", filter=texts(f"filter.{family}"))


def _period(standard: Standard, texts: Texts) -> int:
    reviews = get_catalogue().standards[standard].reviews
    label = _label("period", texts)
    chosen: int = get_widget_value(SecondMapWidget.PERIOD)
    return st.select_slider(label, reviews, chosen, key=SecondMapWidget.PERIOD, label_visibility="collapsed")


def _move_period(standard: Standard, texts: Texts) -> str | None:
    definition = get_catalogue().standards[standard]
    asked = st.session_state[SecondMapWidget.PERIOD]
    if asked in definition.reviews:
        return None
    period = find_nearest_review(definition, asked)
    st.session_state[SecondMapWidget.PERIOD] = period
    name = texts(f"standard.{standard.value}")
    return texts("notice.period_moved", asked=asked, standard=name, period=period)


def _swap() -> None:
    """Let the two maps change places."""
    state = st.session_state
    for one, other in PAIRS.items():
        state[one], state[other] = state[other], state[one]
