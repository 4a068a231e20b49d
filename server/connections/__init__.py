"""Bounds on what one connection may take: time, half messages, answers that nobody reads."""
