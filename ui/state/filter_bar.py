"""The bar of filters above every page, in Streamlit's own widgets."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data.model.standards import Standard
from language.catalogue import Texts
from ui.resources.shared_data import get_catalogue
from ui.state.view import GROUPS, INDICATORS, View, find_nearest_review
from ui.state.widget_defaults import find_option_index, get_widget_value


class FilterWidget(StrEnum):
    """The session's names of the filters' widgets."""

    STANDARD = "filter_standard"
    INDICATOR = "filter_indicator"
    GROUP = "filter_group"
    PERIOD = "filter_period"
    PUBLISHED_ONLY = "filter_published_only"
    LABELS = "filter_labels"
    BASEMAP = "filter_basemap"


EVERY_FILTER = tuple(FilterWidget)
SWITCHES = (FilterWidget.PUBLISHED_ONLY, FilterWidget.LABELS, FilterWidget.BASEMAP)


def make_filter_bar() -> DeltaGenerator:
    """Make the row that the filters stand in, empty as yet."""
    return st.container(horizontal=True, vertical_alignment="bottom", key="filters")


def read_filtered_view(
    opened: View, texts: Texts, shown: Collection[FilterWidget]
) -> tuple[View, str | None]:
    """Give the view as the reader set the filters, before these are drawn, with a notice if any."""
    chosen = _chosen(_values_of_widgets(opened), shown)
    notice = _move_period(chosen[FilterWidget.STANDARD], texts)
    return _view(chosen | {FilterWidget.PERIOD: st.session_state[FilterWidget.PERIOD]}, opened), notice


def _chosen(first: dict[FilterWidget, Any], shown: Collection[FilterWidget]) -> dict[FilterWidget, Any]:
    """Give each filter's value; those that the page doesn't show keep their first."""
    for widget, value in first.items():
        st.session_state.setdefault(widget, value)
    return {widget: st.session_state[widget] if widget in shown else first[widget] for widget in first}


def show_filters(
    bar: DeltaGenerator,
    view: View,
    texts: Texts,
    shown: Collection[FilterWidget],
    beside: Callable[[Texts], None],
) -> None:
    """Draw the filters in their row; `beside` puts what else belongs into it, after them."""
    with bar:
        _choice(FilterWidget.STANDARD, tuple(get_catalogue().standards), "standard", texts, 255, shown)
        _choice(FilterWidget.INDICATOR, INDICATORS, "indicator", texts, 205, shown)
        _choice(FilterWidget.GROUP, GROUPS, "group", texts, 190, shown)
        _period(view.standard, texts, shown)
        _switches(texts, [widget for widget in SWITCHES if widget in shown])
        beside(texts)


def _values_of_widgets(view: View) -> dict[FilterWidget, Any]:
    return {
        FilterWidget.STANDARD: view.standard,
        FilterWidget.INDICATOR: view.indicator,
        FilterWidget.GROUP: view.group,
        FilterWidget.PERIOD: view.period,
        FilterWidget.PUBLISHED_ONLY: view.published_only,
        FilterWidget.LABELS: view.labels,
        FilterWidget.BASEMAP: view.basemap,
    }


def _view(chosen: dict[FilterWidget, Any], opened: View) -> View:
    return replace(
        opened,
        standard=chosen[FilterWidget.STANDARD],
        indicator=chosen[FilterWidget.INDICATOR],
        group=chosen[FilterWidget.GROUP],
        period=chosen[FilterWidget.PERIOD],
        published_only=chosen[FilterWidget.PUBLISHED_ONLY],
        labels=chosen[FilterWidget.LABELS],
        basemap=chosen[FilterWidget.BASEMAP],
    )


def _choice(
    widget: FilterWidget,
    options: Sequence[StrEnum],
    family: str,
    texts: Texts,
    width: int,
    shown: Collection[FilterWidget],
) -> None:
    if widget not in shown:
        return
    st.selectbox(
        texts(f"filter.{family}"),
        options,
        index=find_option_index(widget, options),
        format_func=lambda option: texts(f"{family}.{option.value}"),
        key=widget,
        filter_mode=None,
        width=width,
    )


def _period(standard: Standard, texts: Texts, shown: Collection[FilterWidget]) -> None:
    if FilterWidget.PERIOD in shown:
        reviews = get_catalogue().standards[standard].reviews
        st.select_slider(
            texts("filter.period"), reviews, get_widget_value(FilterWidget.PERIOD), key=FilterWidget.PERIOD
        )


def _move_period(standard: Standard, texts: Texts) -> str | None:
    """Keep the year where the standard was reviewed in it, else take the nearest and say so."""
    definition = get_catalogue().standards[standard]
    asked = st.session_state[FilterWidget.PERIOD]
    if asked in definition.reviews:
        return None
    period = find_nearest_review(definition, asked)
    st.session_state[FilterWidget.PERIOD] = period
    name = texts(f"standard.{standard.value}")
    return texts("notice.period_moved", asked=asked, standard=name, period=period)


def _switches(texts: Texts, shown: Sequence[FilterWidget]) -> None:
    if not shown:
        return
    with st.container(key="switches", width=215, gap=None):
        for widget in shown:
            st.toggle(
                texts(f"filter.{widget.value.removeprefix('filter_')}"), get_widget_value(widget), key=widget
            )
