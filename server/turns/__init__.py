"""Whose script runs next, where more pages change than can be served at one time."""
