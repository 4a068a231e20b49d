"""What staff bring: bytes read into cells, and everything that may be wrong with them."""
