"""One cell or column of a sheet: its text, its number, how it is written."""
