"""The meeting: its scenes, its link and file, its data for the browser."""
