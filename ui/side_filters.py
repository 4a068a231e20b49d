"""The filters of the second map, in line under those of the first."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar

import streamlit as st

from data.model import Standard
from language.catalogue import Texts
from ui.filters import Widget
from ui.kept_choice import kept, kept_place
from ui.resources import catalogue
from ui.view import GROUPS, INDICATORS, Side, nearest_review


class SideWidget(StrEnum):
    """The session's names of the second map's filters."""

    STANDARD = "other_standard"
    INDICATOR = "other_indicator"
    GROUP = "other_group"
    PERIOD = "other_period"


WIDTHS = {SideWidget.STANDARD: 255, SideWidget.INDICATOR: 205, SideWidget.GROUP: 190}
"""Pixels, as in the bar of the first map."""

SWITCHES_WIDTH = 215
SWAP_KEY = "swap_sides"
PAIRS = {
    Widget.STANDARD: SideWidget.STANDARD,
    Widget.INDICATOR: SideWidget.INDICATOR,
    Widget.GROUP: SideWidget.GROUP,
    Widget.PERIOD: SideWidget.PERIOD,
}

Code = TypeVar("Code", bound=StrEnum)


def asked_side(side: Side) -> Side:
    """Give what the reader has set in the filters, before they are shown; `side` where they are new."""
    asked = Side(*(st.session_state.get(widget, usual) for widget, usual in _in_widgets(side).items()))
    return replace(asked, period=nearest_review(catalogue().standards[asked.standard], asked.period))


def side_filters(side: Side, texts: Texts) -> tuple[Side, str | None]:
    """Show the filters as `side` has them; give the side as the reader set them, with a notice if any."""
    for widget, value in _in_widgets(side).items():
        st.session_state.setdefault(widget, value)
    with st.container(horizontal=True, vertical_alignment="bottom", key="other_filters"):
        standard = _choice(SideWidget.STANDARD, tuple(catalogue().standards), "standard", texts)
        indicator = _choice(SideWidget.INDICATOR, INDICATORS, "indicator", texts)
        group = _choice(SideWidget.GROUP, GROUPS, "group", texts)
        notice = _move_period(standard, texts)
        period = _period(standard, texts)
        st.button(texts("compare.swap"), key=SWAP_KEY, on_click=_swap, width=SWITCHES_WIDTH)
    return Side(standard, indicator, group, period), notice


def _in_widgets(side: Side) -> dict[SideWidget, Any]:
    return {
        SideWidget.STANDARD: side.standard,
        SideWidget.INDICATOR: side.indicator,
        SideWidget.GROUP: side.group,
        SideWidget.PERIOD: side.period,
    }


def _choice(widget: SideWidget, options: Sequence[Code], family: str, texts: Texts) -> Code:
    return st.selectbox(
        _label(family, texts),
        options,
        index=kept_place(widget, options),
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
    reviews = catalogue().standards[standard].reviews
    label = _label("period", texts)
    chosen: int = kept(SideWidget.PERIOD)
    return st.select_slider(label, reviews, chosen, key=SideWidget.PERIOD, label_visibility="collapsed")


def _move_period(standard: Standard, texts: Texts) -> str | None:
    definition = catalogue().standards[standard]
    asked = st.session_state[SideWidget.PERIOD]
    if asked in definition.reviews:
        return None
    period = nearest_review(definition, asked)
    st.session_state[SideWidget.PERIOD] = period
    name = texts(f"standard.{standard.value}")
    return texts("notice.period_moved", asked=asked, standard=name, period=period)


def _swap() -> None:
    """Let the two maps change places."""
    state = st.session_state
    for one, other in PAIRS.items():
        state[one], state[other] = state[other], state[one]
