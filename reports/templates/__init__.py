"""The templates that staff fill in."""
