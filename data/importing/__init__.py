"""Import what staff bring: read a file into cells, parse names and numbers, check everything at once."""
