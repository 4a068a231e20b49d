"""Check an outline from outside and prepare it for the page."""
