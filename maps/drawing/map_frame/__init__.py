"""Draw the map itself on a sheet: districts, insets, labels, scale."""
