"""Two maps and what changed between them."""
