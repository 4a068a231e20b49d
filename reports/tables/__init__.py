"""Figures as files of rows: CSV, JSON, XLSX."""
