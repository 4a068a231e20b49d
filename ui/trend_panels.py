"""The panels of the trend side by side, with their key and the table of their main lines."""

from collections.abc import Sequence
from functools import lru_cache

import streamlit as st

from charts.trend import trend_chart
from charts.trend_emphasis import Emphasis
from data.model import Target
from insight.bridge import Bridge
from insight.panels import Panel
from insight.programme import path, standings
from language.catalogue import Texts
from ui.charts import show_chart
from ui.components import show_part, show_table
from ui.resources import figures
from ui.trend_key import trend_key
from ui.trend_values import values_table

ROOM = 5
"""Years' worth of width that a panel needs beside its reviews, for its axis and the names of lines."""

drawn_chart = lru_cache(maxsize=96)(trend_chart)
"""Plotly takes 20 ms a panel; the key is the panel's whole content, so new figures are drawn anew."""


def show_panels(
    drawn: Sequence[Panel], selected: str | None, target: Target | None, found: Sequence[Bridge], texts: Texts
) -> None:
    """Show one panel a standard, as wide as it has years; `selected` is a district's code."""
    key = trend_key(
        texts,
        path=target is not None,
        selected=selected is not None,
        illustrative=bool(illustrative_points(drawn)),
    )
    show_part("trend_key", "trend_key", key)
    widths = [len(panel.definition.reviews) + ROOM for panel in drawn]
    for column, panel in zip(st.columns(widths, gap="small"), drawn, strict=True):
        code = panel.definition.code.value
        with column:
            show_chart(drawn_chart(panel, _emphasis(panel, selected, target, found), texts), f"trend_{code}")
            show_table(f"values_{code}", values_table(panel, selected, texts))


def illustrative_points(drawn: Sequence[Panel]) -> int:
    """Count the districts' points that nobody published."""
    return sum(not figure.published for panel in drawn for line in panel.districts for figure in line.known)


def _emphasis(panel: Panel, selected: str | None, target: Target | None, found: Sequence[Bridge]) -> Emphasis:
    standard = panel.definition.code
    ends = [end for bridge in found for end in (bridge.older, bridge.newer) if end.key.standard is standard]
    bridge = ends[0] if ends else None
    if target is None or target.standard is not standard:
        return Emphasis(selected, bridge=bridge)
    return Emphasis(selected, path(target), standings(target, figures()), bridge)
