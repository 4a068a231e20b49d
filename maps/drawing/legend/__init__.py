"""Draw the legend of a drawn map."""
