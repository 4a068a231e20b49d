"""Figures: tables that are checked, and illustrative figures that keep their promises."""
