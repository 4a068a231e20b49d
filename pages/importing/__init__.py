"""A visitor's own sheet."""
