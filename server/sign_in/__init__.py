"""Signing in, where the installation asks for it."""
