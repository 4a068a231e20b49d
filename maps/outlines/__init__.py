"""Build the districts' outline as paths for small maps and the presentation."""
