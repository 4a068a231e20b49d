"""Draw the chart of rates by standard."""
