"""The panels of the trend side by side, with their key and the table of their main lines."""

from collections.abc import Sequence
from functools import lru_cache

import streamlit as st

from analysis.targets.programme_path import build_path_standings, build_programme_path
from analysis.trend.panels import TrendPanel
from analysis.trend.standard_overlap import StandardOverlap
from charts.trend.chart import plot_trend_chart
from charts.trend.emphasis import TrendEmphasis
from data.model.targets import Target
from language.catalogue import Texts
from pages.trend.legend import build_trend_legend
from pages.trend.values import build_values_table
from ui.components.browser_component import show_component, show_table
from ui.components.chart import show_chart
from ui.resources.assigned_targets import get_assigned_targets
from ui.resources.shared_data import get_figures

ROOM = 5
"""Years' worth of width that a panel needs beside its reviews, for its axis and the names of lines."""

draw_panel_once = lru_cache(maxsize=96)(plot_trend_chart)
"""Plotly takes 20 ms a panel; the key is the panel's whole content, so new figures are drawn anew."""


def show_panels(
    drawn: Sequence[TrendPanel],
    selected: str | None,
    target: Target | None,
    found: Sequence[StandardOverlap],
    texts: Texts,
) -> None:
    """Show one panel a standard, as wide as it has years; `selected` is a district's code."""
    emphases = [_emphasis(panel, selected, target, found) for panel in drawn]
    key = build_trend_legend(
        texts,
        path=target is not None,
        selected=selected is not None,
        estimated=bool(count_estimated_points(drawn)),
        targets=any(one.targets for one in emphases),
    )
    show_component("trend_key", "trend_key", key)
    widths = [len(panel.definition.reviews) + ROOM for panel in drawn]
    for column, panel, emphasis in zip(st.columns(widths, gap="small"), drawn, emphases, strict=True):
        code = panel.definition.code.value
        with column:
            show_chart(draw_panel_once(panel, emphasis, texts), f"trend_{code}")
            show_table(f"values_{code}", build_values_table(panel, selected, texts))


def count_estimated_points(drawn: Sequence[TrendPanel]) -> int:
    """Count the districts' points that nobody published."""
    return sum(not figure.published for panel in drawn for line in panel.districts for figure in line.known)


def _emphasis(
    panel: TrendPanel, selected: str | None, target: Target | None, found: Sequence[StandardOverlap]
) -> TrendEmphasis:
    """Choose what is brought out; targets, like the programme, are about all poor households alone."""
    standard = panel.definition.code
    ends = [end for bridge in found for end in (bridge.older, bridge.newer) if end.key.standard is standard]
    bridge = ends[0] if ends else None
    assigned = get_assigned_targets(standard, selected) if selected and target else ()
    if target is None or target.standard is not standard:
        return TrendEmphasis(selected, overlap=bridge, targets=assigned)
    path, standings = build_programme_path(target), build_path_standings(target, get_figures())
    return TrendEmphasis(selected, path, standings, bridge, assigned)
