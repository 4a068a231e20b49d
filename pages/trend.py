"""The page that shows whether poverty falls, against whom, and whether as planned."""

from ui.trend_page import trend_page

trend_page()
