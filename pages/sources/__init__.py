"""Sources, coverage and method."""
