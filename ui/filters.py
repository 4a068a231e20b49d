"""The bar of filters above every page, in Streamlit's own widgets."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TypeVar

import streamlit as st

from data.model import Standard
from language.catalogue import Texts
from ui.resources import catalogue
from ui.view import GROUPS, INDICATORS, View, nearest_review

Code = TypeVar("Code", bound=StrEnum)


class Widget(StrEnum):
    """The session's names of the filters' widgets."""

    STANDARD = "filter_standard"
    INDICATOR = "filter_indicator"
    GROUP = "filter_group"
    PERIOD = "filter_period"
    PUBLISHED_ONLY = "filter_published_only"
    LABELS = "filter_labels"
    BASEMAP = "filter_basemap"


def filter_bar(view: View, texts: Texts) -> tuple[View, str | None]:
    """Show the filters as `view` has them and give the view as the reader set them, with a notice if any."""
    _seed(view)
    with st.container(horizontal=True, vertical_alignment="bottom", key="filters"):
        standard = _choice(Widget.STANDARD, tuple(catalogue().standards), "standard", texts, width=255)
        indicator = _choice(Widget.INDICATOR, INDICATORS, "indicator", texts, width=205)
        group = _choice(Widget.GROUP, GROUPS, "group", texts, width=190)
        notice = _move_period(standard, texts)
        period = st.select_slider(
            texts("filter.period"), catalogue().standards[standard].reviews, key=Widget.PERIOD
        )
        published_only, labels, basemap = _switches(texts)
    chosen = View(standard, indicator, group, period, view.district, published_only, labels, basemap)
    return chosen, notice


def _seed(view: View) -> None:
    """Set the widgets to the view where they hold nothing yet: a new visit, or a return from another page."""
    for widget, value in (
        (Widget.STANDARD, view.standard),
        (Widget.INDICATOR, view.indicator),
        (Widget.GROUP, view.group),
        (Widget.PERIOD, view.period),
        (Widget.PUBLISHED_ONLY, view.published_only),
        (Widget.LABELS, view.labels),
        (Widget.BASEMAP, view.basemap),
    ):
        if widget not in st.session_state:
            st.session_state[widget] = value


def _choice(
    widget: Widget, options: Sequence[Code], family: str, texts: Texts, *, width: int
) -> Code:
    return st.selectbox(
        texts(f"filter.{family}"),
        options,
        format_func=lambda option: texts(f"{family}.{option.value}"),
        key=widget,
        filter_mode=None,
        width=width,
    )


def _move_period(standard: Standard, texts: Texts) -> str | None:
    """Keep the year where the standard was reviewed in it, else take the nearest and say so."""
    definition = catalogue().standards[standard]
    asked = st.session_state[Widget.PERIOD]
    if asked in definition.reviews:
        return None
    period = nearest_review(definition, asked)
    st.session_state[Widget.PERIOD] = period
    name = texts(f"standard.{standard.value}")
    return texts("notice.period_moved", asked=asked, standard=name, period=period)


def _switches(texts: Texts) -> tuple[bool, bool, bool]:
    with st.container(key="switches", width=215, gap=None):
        published_only = st.toggle(texts("filter.published_only"), key=Widget.PUBLISHED_ONLY)
        labels = st.toggle(texts("filter.labels"), key=Widget.LABELS)
        basemap = st.toggle(
            texts("filter.basemap"), key=Widget.BASEMAP, help=texts("filter.basemap_help")
        )
    return published_only, labels, basemap
