"""Draw the chart of one district's rates."""
