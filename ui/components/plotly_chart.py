"""Put a chart that plotly draws on the page, with its finding in words for a reader who can't see it."""

import streamlit as st

from charts.style import Chart

CONFIG = {"displayModeBar": False, "responsive": True}


def show_plotly_chart(chart: Chart, key: str) -> None:
    """Show a chart that plotly draws: its script is a large one, so a page takes it only where it must."""
    st.plotly_chart(chart.figure, key=key, config=CONFIG, alt=chart.alt)
