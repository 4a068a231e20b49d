"""Put a drawn chart on the page: a few kB of data, redrawn in place on a change."""

from charts.drawn.parts import DrawnChart
from ui.components.browser_component import show_component


def show_drawn_chart(chart: DrawnChart, key: str) -> None:
    """Show a chart; a reader who can't see it hears its finding."""
    show_component("chart", key, chart)
