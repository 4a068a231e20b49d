"""The chart of one district's rates."""
