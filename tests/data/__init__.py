"""Figures: tables that are checked, and estimated figures that keep their promises."""
