"""Reports on paper: what they say, worked out once, and the two kinds of file that say it."""
