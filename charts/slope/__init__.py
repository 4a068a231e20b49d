"""Draw the chart of rates in two years, joined within one standard."""
