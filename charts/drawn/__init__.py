"""Describe a chart as plain data that the browser draws: lines, points, bands, names."""
