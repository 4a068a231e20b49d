"""Whether poverty falls."""
