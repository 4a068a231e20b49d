"""What staff bring: a file read into cells, names and numbers understood, everything checked at once."""
