"""Measure, load, deploy and set up: nothing here is imported by the product."""
