"""What a district's own page asks."""
