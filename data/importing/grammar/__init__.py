"""Read the words of a sheet by a closed grammar: every word has a meaning or is asked about."""
