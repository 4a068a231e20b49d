"""Write the templates that staff fill in."""
