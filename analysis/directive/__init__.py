"""Look up the figures and passages of directive 369."""
