"""Parts that several pages show, each with its script and style."""
