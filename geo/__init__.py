"""Boundaries of the 15 districts: loading, checks, label points."""
