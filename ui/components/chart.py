"""Put a chart on the page with its finding in words, for a reader who can't see it."""

import streamlit as st

from charts.drawn.parts import DrawnChart
from charts.style import Chart
from ui.components.browser_component import show_component

CONFIG = {"displayModeBar": False, "responsive": True}


def show_chart(chart: Chart, key: str) -> None:
    """Show a chart that plotly draws."""
    st.plotly_chart(chart.figure, key=key, config=CONFIG, alt=chart.alt)


def show_drawn_chart(chart: DrawnChart, key: str) -> None:
    """Show a chart that our own script draws: a few kB of data, redrawn in place on a change."""
    show_component("chart", key, chart)
