"""Load the texts of the screen and format numbers, one catalogue a language."""
