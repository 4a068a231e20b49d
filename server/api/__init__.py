"""The open-data API: figures, outline and sources for other programs, in the dashboard's own process."""
