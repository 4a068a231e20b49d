"""The filter of standard and year: both are chosen together, on one line of all years."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Literal

import streamlit as st

from analysis.question import Question
from language.catalogue import Texts
from ui.components.timeline import TimelineData, build_timeline_data, show_timeline
from ui.resources.answers import get_timeline
from ui.resources.shared_data import get_catalogue
from ui.state.parameters import Parameter, find_parameter
from ui.state.session import load_session_view
from ui.state.view import SecondMap, View

TIMELINE = "timeline"


@dataclass(frozen=True, slots=True)
class FilterBar:
    """The four filters of a map: their prefix among the view's fields, and how their labels are worded."""

    prefix: str
    format_label: Callable[[str], str]
    label_visibility: Literal["visible", "collapsed"] = "visible"


def show_timeline_filter(bar: FilterBar, view: View, texts: Texts, shown: Collection[Parameter]) -> None:
    """Draw the line of years of one map; what is chosen is kept as the filters' own choices."""
    standard, period = find_parameter(f"{bar.prefix}standard"), find_parameter(f"{bar.prefix}period")
    if period not in shown:
        return
    data = _build_timeline(period.get_part(view), bar, texts)
    key = f"{bar.prefix}{TIMELINE}".replace(".", "_")
    show_timeline(key, data, lambda *codes: choose_review((standard, period), codes))


def choose_review(parameters: tuple[Parameter, Parameter], codes: tuple[str, str]) -> None:
    """Take a standard and a year by their codes; one that means nothing changes nothing."""
    for parameter, code in zip(parameters, codes, strict=True):
        _take_choice(parameter, code)


def _take_choice(parameter: Parameter, code: str) -> None:
    key = parameter.widget_key
    # A run that forgot the filters may have been cut off by this choice, before it drew them again.
    kept = st.session_state.get(key, parameter.get(load_session_view()))
    st.session_state[key] = parameter.codec.decode(code, kept)


def _build_timeline(shown: View | SecondMap, bar: FilterBar, texts: Texts) -> TimelineData:
    question = Question(shown.standard, shown.indicator, shown.group, shown.period)
    return build_timeline_data(
        get_timeline(question),
        texts,
        chosen=(shown.standard, shown.period),
        label=bar.format_label("period"),
        labelled=bar.label_visibility == "visible",
        total=len(get_catalogue().districts),
    )
