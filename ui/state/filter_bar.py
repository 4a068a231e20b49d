"""The bar of filters above every page; a second map has the same with a prefix.

Standard and year are chosen together on one line of years; the session keeps them under their own names.
"""

from collections.abc import Callable, Collection, Sequence
from enum import StrEnum

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data.model.figures import GROUPS, INDICATORS
from data.model.standards import Standard
from language.catalogue import Texts
from ui.resources.shared_data import get_figures
from ui.state.parameters import Parameter, find_parameter, list_layers
from ui.state.timeline_filter import FilterBar, show_timeline_filter
from ui.state.view import View
from ui.state.widget_defaults import find_option_index, get_widget_value

SWITCHES = (Parameter.PUBLISHED_ONLY, Parameter.LABELS, Parameter.BASEMAP)
EVERY_SWITCH = (
    Parameter.PUBLISHED_ONLY,
    Parameter.LABELS,
    Parameter.CIRCLES,
    Parameter.BASEMAP,
    Parameter.OTHER_DISTRICTS,
)
MAP_FILTERS = (Parameter.STANDARD, Parameter.INDICATOR, Parameter.GROUP, Parameter.PERIOD)
EVERY_FILTER = (*MAP_FILTERS, *SWITCHES)
SECOND_MAP_FILTERS = tuple(find_parameter(f"second_map.{parameter.field}") for parameter in MAP_FILTERS)
PERIODS = (Parameter.PERIOD, Parameter.SECOND_PERIOD)
STANDARDS = (Parameter.STANDARD, Parameter.SECOND_STANDARD)


def make_filter_bar() -> DeltaGenerator:
    """Make the row that the filters stand in, empty as yet."""
    return st.container(horizontal=True, vertical_alignment="bottom", key="filters")


def read_filtered_view(
    opened: View, texts: Texts, shown: Collection[Parameter]
) -> tuple[View, tuple[str, ...]]:
    """Return the view as the visitor set the filters, before these are drawn, with notices of moved years."""
    view = opened
    for parameter in shown:
        view = read_filter(parameter, view)
    notices = []
    for parameter in PERIODS:
        if parameter in shown:
            view, moved = _move_period(parameter, view, texts)
            notices += moved
    return view, (*notices, *_list_left_standards(opened, view, texts))


def _list_left_standards(opened: View, view: View, texts: Texts) -> list[str]:
    """Say that figures of the standard just chosen don't compare with those of the one before."""
    kept = [parameter for parameter in STANDARDS if parameter.get_part(opened) and parameter.get_part(view)]
    pairs = [(parameter.get(opened), parameter.get(view)) for parameter in kept]
    return [format_standard_left(now, left, texts) for left, now in pairs if left is not now]


def format_standard_left(standard: Standard, left: Standard, texts: Texts) -> str:
    """Say that figures of a standard don't compare with those of the one that was left for it."""
    return texts(
        "notice.standard_left", standard=texts(f"standard.{standard}"), left=texts(f"standard.{left}")
    )


def read_filter(parameter: Parameter, view: View) -> View:
    """Return a view with what the visitor chose in a filter; a new filter begins with what the view says."""
    boxes = parameter.codec.split_into_widgets(parameter.get(view))
    for box, value in boxes.items():
        st.session_state.setdefault(parameter.get_box_key(box), value)
    chosen = {box: st.session_state[parameter.get_box_key(box)] for box in boxes}
    value = parameter.codec.join_from_widgets(chosen)
    return view if value is None else parameter.put(view, value)


def _move_period(parameter: Parameter, view: View, texts: Texts) -> tuple[View, list[str]]:
    """Keep the year where the standard was reviewed in it, else take the nearest and say so."""
    part, asked = parameter.get_part(view), parameter.get(view)
    period = parameter.codec.settle(asked, part)
    if period == asked:
        return view, []
    st.session_state[parameter.widget_key] = period
    name = texts(f"standard.{part.standard.value}")
    notice = texts("notice.period_moved", asked=asked, standard=name, period=period)
    return parameter.put(view, period), [notice]


def show_filters(
    row: DeltaGenerator,
    view: View,
    texts: Texts,
    shown: Collection[Parameter],
    beside: Callable[[Texts], None],
) -> None:
    """Draw the filters in their row; `beside` puts what else belongs into it, after them."""
    bar = FilterBar("", lambda name: texts(f"filter.{name}"))
    with row:
        show_map_filters(bar, view, texts, shown)
        _show_switches(texts, _list_switches(shown))
        beside(texts)


def show_map_filters(bar: FilterBar, view: View, texts: Texts, shown: Collection[Parameter]) -> None:
    """Draw the filters of one map."""
    show_timeline_filter(bar, view, texts, shown)
    _show_choice(bar, "indicator", INDICATORS, 205, texts, shown)
    _show_choice(bar, "group", GROUPS, 190, texts, shown)


def _show_choice(
    bar: FilterBar,
    name: str,
    options: Sequence[StrEnum],
    width: int,
    texts: Texts,
    shown: Collection[Parameter],
) -> None:
    parameter = find_parameter(f"{bar.prefix}{name}")
    if parameter not in shown:
        return
    key = parameter.widget_key
    st.selectbox(
        bar.format_label(name),
        options,
        index=find_option_index(key, options),
        format_func=lambda option: texts(f"{parameter.words}{option.value}"),
        key=key,
        filter_mode=None,
        width=width,
        label_visibility=bar.label_visibility,
    )


def show_layer_choice(texts: Texts) -> None:
    """Draw the choice of what the map's colours say, where the page puts it: on the map."""
    parameter, layers = Parameter.LAYER, list_layers()
    if len(layers) == 1:
        return
    st.selectbox(
        texts("filter.layer"),
        layers,
        index=find_option_index(parameter.widget_key, layers),
        format_func=lambda layer: texts(f"{parameter.words}{layer.value}"),
        key=parameter.widget_key,
        filter_mode=None,
        width=200,
        label_visibility="collapsed",
    )


def _list_switches(shown: Collection[Parameter]) -> list[Parameter]:
    """Return the switches to show; without estimates there is none that hides them."""
    needless = set() if get_figures().has_estimates else {Parameter.PUBLISHED_ONLY}
    return [switch for switch in EVERY_SWITCH if switch in shown and switch not in needless]


def _show_switches(texts: Texts, shown: Sequence[Parameter]) -> None:
    if not shown:
        return
    with st.container(key="switches", width=215, gap=None):
        for parameter in shown:
            key = parameter.widget_key
            st.toggle(texts(f"filter.{parameter.field}"), get_widget_value(key), key=key)
