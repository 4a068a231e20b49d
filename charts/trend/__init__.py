"""The chart of the province's rates by standard."""
