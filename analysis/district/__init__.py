"""Answer the questions of a district's own page."""
