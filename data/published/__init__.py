"""Load the published tables: CSV files and their rules."""
