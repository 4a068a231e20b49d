"""The bar of filters above every page, in Streamlit's own widgets."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data.model import Standard
from language.catalogue import Texts
from ui.kept_choice import kept, kept_place
from ui.resources import catalogue
from ui.view import GROUPS, INDICATORS, View, nearest_review


class Widget(StrEnum):
    """The session's names of the filters' widgets."""

    STANDARD = "filter_standard"
    INDICATOR = "filter_indicator"
    GROUP = "filter_group"
    PERIOD = "filter_period"
    PUBLISHED_ONLY = "filter_published_only"
    LABELS = "filter_labels"
    BASEMAP = "filter_basemap"


EVERY_FILTER = tuple(Widget)
SWITCHES = (Widget.PUBLISHED_ONLY, Widget.LABELS, Widget.BASEMAP)


def filter_bar() -> DeltaGenerator:
    """Make the row that the filters stand in, empty as yet."""
    return st.container(horizontal=True, vertical_alignment="bottom", key="filters")


def chosen_view(opened: View, texts: Texts, shown: Collection[Widget]) -> tuple[View, str | None]:
    """Give the view as the reader set the filters, before these are drawn, with a notice if any."""
    chosen = _chosen(_in_widgets(opened), shown)
    notice = _move_period(chosen[Widget.STANDARD], texts)
    return _view(chosen | {Widget.PERIOD: st.session_state[Widget.PERIOD]}, opened), notice


def _chosen(first: dict[Widget, Any], shown: Collection[Widget]) -> dict[Widget, Any]:
    """Give each filter's value; those that the page doesn't show keep their first."""
    for widget, value in first.items():
        st.session_state.setdefault(widget, value)
    return {widget: st.session_state[widget] if widget in shown else first[widget] for widget in first}


def show_filters(
    bar: DeltaGenerator, view: View, texts: Texts, shown: Collection[Widget], beside: Callable[[Texts], None]
) -> None:
    """Draw the filters in their row; `beside` puts what else belongs into it, after them."""
    with bar:
        _choice(Widget.STANDARD, tuple(catalogue().standards), "standard", texts, 255, shown)
        _choice(Widget.INDICATOR, INDICATORS, "indicator", texts, 205, shown)
        _choice(Widget.GROUP, GROUPS, "group", texts, 190, shown)
        _period(view.standard, texts, shown)
        _switches(texts, [widget for widget in SWITCHES if widget in shown])
        beside(texts)


def _in_widgets(view: View) -> dict[Widget, Any]:
    return {
        Widget.STANDARD: view.standard,
        Widget.INDICATOR: view.indicator,
        Widget.GROUP: view.group,
        Widget.PERIOD: view.period,
        Widget.PUBLISHED_ONLY: view.published_only,
        Widget.LABELS: view.labels,
        Widget.BASEMAP: view.basemap,
    }


def _view(chosen: dict[Widget, Any], opened: View) -> View:
    return replace(
        opened,
        standard=chosen[Widget.STANDARD],
        indicator=chosen[Widget.INDICATOR],
        group=chosen[Widget.GROUP],
        period=chosen[Widget.PERIOD],
        published_only=chosen[Widget.PUBLISHED_ONLY],
        labels=chosen[Widget.LABELS],
        basemap=chosen[Widget.BASEMAP],
    )


def _choice(
    widget: Widget,
    options: Sequence[StrEnum],
    family: str,
    texts: Texts,
    width: int,
    shown: Collection[Widget],
) -> None:
    if widget not in shown:
        return
    st.selectbox(
        texts(f"filter.{family}"),
        options,
        index=kept_place(widget, options),
        format_func=lambda option: texts(f"{family}.{option.value}"),
        key=widget,
        filter_mode=None,
        width=width,
    )


def _period(standard: Standard, texts: Texts, shown: Collection[Widget]) -> None:
    if Widget.PERIOD in shown:
        reviews = catalogue().standards[standard].reviews
        st.select_slider(texts("filter.period"), reviews, kept(Widget.PERIOD), key=Widget.PERIOD)


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


def _switches(texts: Texts, shown: Sequence[Widget]) -> None:
    if not shown:
        return
    with st.container(key="switches", width=215, gap=None):
        for widget in shown:
            st.toggle(texts(f"filter.{widget.value.removeprefix('filter_')}"), kept(widget), key=widget)
