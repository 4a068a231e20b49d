"""Puts a chart on the page with its finding in words."""

import streamlit as st

from charts.style import Chart

CONFIG = {"displayModeBar": False, "responsive": True}


def show_chart(chart: Chart, key: str) -> None:
    """Show a chart; a reader who can't see it hears its finding."""
    st.plotly_chart(chart.figure, key=key, config=CONFIG, alt=chart.alt)
