"""Figures: published tables, their checks and loading, and the illustrative figures that fill the gaps."""
