"""Load and check the boundaries of the 15 districts, and find their label points."""
