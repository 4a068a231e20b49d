"""The map itself on a drawn sheet: districts, insets, labels, scale."""
