"""Faults put in on purpose: what a visitor sees then, what is lost, how it ends. docs/faults.md tells it."""
