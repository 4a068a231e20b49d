"""Define the nouns of the data: figures, standards, areas, sources, population."""
