"""The filters of the pair of measures: which two, and how they are drawn."""

import streamlit as st

from analysis.measure import MEASURES
from charts.measure_pairs.measure_labels import format_measure_name
from language.catalogue import Texts
from ui.state.parameters import Parameter
from ui.state.view import PairChartKind
from ui.state.widget_defaults import find_option_index, get_widget_value

PAIR_FILTERS = (
    Parameter.EXPLORE_ACROSS,
    Parameter.EXPLORE_UPWARD,
    Parameter.EXPLORE_DRAWING,
    Parameter.EXPLORE_BUBBLES,
)


def show_pair_filters(drawing: PairChartKind, texts: Texts) -> None:
    """Show the choice of measures and of the chart; only the scatter has bubbles to switch."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="pair_filters"):
        _show_measures(Parameter.EXPLORE_ACROSS, texts("explore.across"), texts)
        _show_measures(Parameter.EXPLORE_UPWARD, texts("explore.upward"), texts)
        _show_drawing_choice(texts)
        bubbles_key = Parameter.EXPLORE_BUBBLES.widget_key
        st.toggle(
            texts("explore.bubbles"),
            get_widget_value(bubbles_key),
            key=bubbles_key,
            disabled=drawing is not PairChartKind.SCATTER,
        )


def _show_drawing_choice(texts: Texts) -> None:
    key = Parameter.EXPLORE_DRAWING.widget_key
    st.segmented_control(
        texts("explore.drawing"),
        tuple(PairChartKind),
        default=get_widget_value(key),
        key=key,
        required=True,
        format_func=lambda item: texts(f"drawing.{item.value}"),
    )


def _show_measures(parameter: Parameter, label: str, texts: Texts) -> None:
    key = parameter.widget_key
    st.selectbox(
        label,
        MEASURES,
        index=find_option_index(key, MEASURES),
        key=key,
        format_func=lambda measure: format_measure_name(measure, texts),
        filter_mode=None,
        width=370,
    )
