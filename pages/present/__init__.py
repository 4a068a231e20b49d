"""A meeting: scenes, ordered and told."""
