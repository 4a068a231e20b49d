"""Build what the browser paints: the figures of a review as plain data."""
