"""The legend of a drawn map."""
