"""Two measures of the districts in one review: chosen, drawn, and listed with their origins."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import streamlit as st

from charts.measure_words import axis_title, measure_name
from charts.paired_bars import paired_bars
from charts.scatter import scatter
from data.model import Figure, Unit
from insight.finding import as_given
from insight.measure import Measure
from insight.pairs import Pair, Review, pairs
from language.catalogue import Texts
from ui.charts import show_chart
from ui.components import show_table
from ui.exploration import Drawing, Exploration, ExploreWidget
from ui.exploration_codes import MEASURES
from ui.kept_choice import kept, kept_place
from ui.origins import Origins, value_text
from ui.resources import catalogue, figures
from ui.state import choose_district
from ui.tables import Cell, Column, Row, table
from ui.view import View


def paired(exploration: Exploration, texts: Texts) -> Exploration:
    """Show the choice of measures and give the exploration as the reader set it."""
    _fill(exploration)
    with st.container(horizontal=True, vertical_alignment="bottom", key="pair_filters"):
        across = _measure(ExploreWidget.ACROSS, "explore.across", texts)
        upward = _measure(ExploreWidget.UPWARD, "explore.upward", texts)
        drawing = st.segmented_control(
            texts("explore.drawing"),
            tuple(Drawing),
            default=kept(ExploreWidget.DRAWING),
            key=ExploreWidget.DRAWING,
            required=True,
            format_func=lambda item: texts(f"drawing.{item.value}"),
        )
        bubbles = st.toggle(
            texts("explore.bubbles"),
            kept(ExploreWidget.BUBBLES),
            key=ExploreWidget.BUBBLES,
            disabled=drawing is not Drawing.SCATTER,
        )
    chosen = Drawing(drawing or exploration.drawing)
    return replace(exploration, across=across, upward=upward, drawing=chosen, bubbles=bubbles)


def _fill(exploration: Exploration) -> None:
    values: dict[str, Any] = {
        ExploreWidget.ACROSS: exploration.across,
        ExploreWidget.UPWARD: exploration.upward,
        ExploreWidget.DRAWING: exploration.drawing,
        ExploreWidget.BUBBLES: exploration.bubbles,
    }
    for key, value in values.items():
        st.session_state.setdefault(key, value)


def _measure(key: str, label: str, texts: Texts) -> Measure:
    return st.selectbox(
        texts(label),
        MEASURES,
        index=kept_place(key, MEASURES),
        key=key,
        format_func=lambda measure: measure_name(measure, texts),
        filter_mode=None,
        width=370,
    )


def show_pair(view: View, texts: Texts) -> None:
    """Draw the two measures and list them."""
    asked = view.exploration
    review = Review(view.standard, view.period, view.published_only)
    found = pairs(review, asked.across, asked.upward, figures(), catalogue().districts)
    measures = (asked.across, asked.upward)
    if asked.drawing is Drawing.BARS:
        chart = paired_bars(found, review, measures, texts)
    else:
        chart = scatter(found, review, measures, texts, bubbles=asked.bubbles)
    show_chart(chart, "pair_chart")
    show_table("pair_table", _table(found, measures, view, texts), choose_district)


def _table(
    found: Sequence[Pair], measures: tuple[Measure, Measure], view: View, texts: Texts
) -> dict[str, Any]:
    origins = Origins(texts)
    households = Measure(measures[0].indicator, measures[0].group, Unit.HOUSEHOLDS)
    shown = list(dict.fromkeys((*measures, households)))
    sides = {measures[1]: "upward", households: "households", measures[0]: "across"}
    rows = [
        Row(
            (pair.area.name_vi, *(_cell(getattr(pair, sides[measure]), origins, texts) for measure in shown)),
            pair.area.code,
            chosen=pair.area.code == view.district,
        )
        for pair in found
    ]
    heads = [Column(axis_title(measure, texts), numeric=True) for measure in shown]
    caption = texts(
        "explore.pair_caption", period=view.period, standard=texts(f"standard.{view.standard.value}")
    )
    return table(caption, [Column(texts("ranking.district")), *heads], rows, origins)


def _cell(figure: Figure | None, origins: Origins, texts: Texts) -> Cell:
    finding = as_given(figure)
    return origins.finding(finding, value_text(figure, texts)) if finding and figure else None
