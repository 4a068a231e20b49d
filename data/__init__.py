"""Figures: published tables, their checks and loading, and the estimated figures that fill the gaps."""
