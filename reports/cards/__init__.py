"""Draw a district as one picture for a messenger."""
