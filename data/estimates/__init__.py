"""Estimate the rates that nobody published: an area-time model of district poverty."""
