"""Write figures as files of rows: CSV, JSON, XLSX."""
