"""Draw the native charts of slides: their data can be edited where the slides are opened."""
