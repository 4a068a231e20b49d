"""Write reports on paper: their content, built once, and the two kinds of file."""
