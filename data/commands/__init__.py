"""Run the command line: a file a command; each prints what it did and ends with 0, 1 or 2."""
