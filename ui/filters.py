"""The bar of filters above every page, in Streamlit's own widgets."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar

import streamlit as st

from data.model import Standard
from language.catalogue import Texts
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
Code = TypeVar("Code", bound=StrEnum)


def filter_bar(
    view: View, texts: Texts, shown: Collection[Widget], beside: Callable[[Texts], None]
) -> tuple[View, str | None]:
    """Show filters as `view` has them and give the view as the reader set them, with a notice if any.

    `beside` puts what else belongs into the row, after the filters.
    """
    chosen = _in_widgets(view)
    for widget, value in chosen.items():
        st.session_state.setdefault(widget, value)
    with st.container(horizontal=True, vertical_alignment="bottom", key="filters"):
        standards = tuple(catalogue().standards)
        chosen |= _choice(Widget.STANDARD, standards, "standard", texts, 255, shown)
        chosen |= _choice(Widget.INDICATOR, INDICATORS, "indicator", texts, 205, shown)
        chosen |= _choice(Widget.GROUP, GROUPS, "group", texts, 190, shown)
        notice = _move_period(chosen[Widget.STANDARD], texts)
        chosen |= _period(chosen[Widget.STANDARD], texts, shown)
        chosen |= _switches(texts, [widget for widget in SWITCHES if widget in shown])
        beside(texts)
    return _view(chosen, view), notice


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
        period=st.session_state[Widget.PERIOD],
        published_only=chosen[Widget.PUBLISHED_ONLY],
        labels=chosen[Widget.LABELS],
        basemap=chosen[Widget.BASEMAP],
    )


def _choice(
    widget: Widget,
    options: Sequence[Code],
    family: str,
    texts: Texts,
    width: int,
    shown: Collection[Widget],
) -> dict[Widget, Code]:
    if widget not in shown:
        return {}
    picked = st.selectbox(
        texts(f"filter.{family}"),
        options,
        format_func=lambda option: texts(f"{family}.{option.value}"),
        key=widget,
        filter_mode=None,
        width=width,
    )
    return {widget: picked}


def _period(standard: Standard, texts: Texts, shown: Collection[Widget]) -> dict[Widget, int]:
    if Widget.PERIOD not in shown:
        return {}
    reviews = catalogue().standards[standard].reviews
    return {Widget.PERIOD: st.select_slider(texts("filter.period"), reviews, key=Widget.PERIOD)}


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


def _switches(texts: Texts, shown: Sequence[Widget]) -> dict[Widget, bool]:
    if not shown:
        return {}
    with st.container(key="switches", width=215, gap=None):
        return {
            widget: st.toggle(texts(f"filter.{widget.value.removeprefix('filter_')}"), key=widget)
            for widget in shown
        }
