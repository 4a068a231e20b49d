"""The command line: a file a command; each says in Vietnamese what it did and ends with 0, 1 or 2."""
