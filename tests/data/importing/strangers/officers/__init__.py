"""Sheets that officers and analysts would write, made up before the reader's vocabulary was looked at."""
