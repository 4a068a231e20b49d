"""The charts of the trend in one row, with their key, and the tables of their main lines below."""

from collections.abc import Sequence
from typing import TypedDict

import streamlit as st

from analysis.targets.programme_path import build_path_standings, build_programme_path
from analysis.trend.panels import TrendPanel
from analysis.trend.standard_overlap import StandardOverlap
from charts.drawn.parts import DrawnChart
from charts.trend.chart import build_trend_row
from charts.trend.emphasis import TrendEmphasis
from charts.trend.lines import list_shown_lines
from data.model.areas import AreaKind
from data.model.targets import Target
from language.catalogue import Texts
from pages.trend.legend import TrendLegendEntry, build_trend_legend
from pages.trend.values import build_values_table
from ui.components.browser_component import show_component, show_table
from ui.resources.assigned_targets import get_assigned_targets
from ui.resources.shared_data import get_figures
from ui.state.view import View


class TrendRow(TypedDict):
    """The key, the charts, and the words between each chart and the next, as the browser takes them."""

    entries: list[TrendLegendEntry]
    charts: list[DrawnChart]
    breaks: list[str]


def show_panels(
    panels: Sequence[TrendPanel], emphases: Sequence[TrendEmphasis], selected: str | None, texts: Texts
) -> None:
    """Show one chart a standard, as wide as it has years, and its table; `selected` is a district's code."""
    charts = build_trend_row(panels, emphases, texts)
    row: TrendRow = {
        "entries": build_trend_legend(panels, emphases, texts),
        "charts": charts,
        "breaks": _list_breaks(panels, texts),
    }
    show_component("trend_row", "trend_row", row)
    widths = [chart["weight"] for chart in charts]
    for column, panel in zip(st.columns(widths, gap="small"), panels, strict=True):
        with column:
            key = f"values_{panel.definition.code.value}"
            show_table(key, build_values_table(panel, selected, texts))


def _list_breaks(panels: Sequence[TrendPanel], texts: Texts) -> list[str]:
    """Say between which years the standard changed."""
    return [
        texts("trend.break", before=panel.next_review - 1, after=panel.next_review)
        for panel in panels
        if panel.next_review
    ]


def count_district_points(panels: Sequence[TrendPanel], emphases: Sequence[TrendEmphasis]) -> tuple[int, int]:
    """Count the points of the districts that are shown: those that nobody published, and all."""
    points = [
        figure
        for panel, emphasis in zip(panels, emphases, strict=True)
        for line in list_shown_lines(panel, emphasis)
        for figure in line.known
        if line.area.kind is AreaKind.DISTRICT
    ]
    return sum(not figure.published for figure in points), len(points)


def choose_emphasis(
    panel: TrendPanel, view: View, target: Target | None, found: Sequence[StandardOverlap]
) -> TrendEmphasis:
    """Choose what is brought out; targets, like the programme, are about all poor households alone."""
    standard, selected = panel.definition.code, view.district
    ends = [end for bridge in found for end in (bridge.older, bridge.newer) if end.key.standard is standard]
    bridge = ends[0] if ends else None
    assigned = get_assigned_targets(standard) if target else ()
    others = view.other_districts
    if target is None or target.standard is not standard:
        return TrendEmphasis(selected, overlap=bridge, targets=assigned, others=others)
    path, standings = build_programme_path(target), build_path_standings(target, get_figures())
    return TrendEmphasis(selected, path, standings, bridge, assigned, others)
