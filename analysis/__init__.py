"""What a leader asks of the figures: rank, change, gap, coverage. Pure; knows neither map nor page."""
