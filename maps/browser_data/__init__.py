"""What the browser paints: figures of a review as plain data."""
