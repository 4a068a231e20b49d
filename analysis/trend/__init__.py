"""Follow a rate over the years, within one standard."""
