"""Every figure, searched and drawn."""
