"""Draw charts from figures: pure functions that return a plotly figure and its finding in words."""
