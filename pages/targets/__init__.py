"""Targets: the province's goal shared among the districts, and what it asks of each."""
