"""One district's own page."""
