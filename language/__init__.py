"""The words and number habits of the screen, one catalogue a language."""
