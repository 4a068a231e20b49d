"""The words of the data: figures, standards, areas, sources, population."""
