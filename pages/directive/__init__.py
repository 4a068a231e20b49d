"""Directive 369 retold."""
