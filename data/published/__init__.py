"""The published tables: CSV files, their rules, and how they are loaded."""
