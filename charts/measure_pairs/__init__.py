"""Two measures of the districts in one picture."""
