"""The figures and passages of directive 369."""
