"""Answer what a leader asks of the figures: rank, change, gap, coverage. Pure; no map, no page."""
