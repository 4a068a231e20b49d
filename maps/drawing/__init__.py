"""Maps on paper: a picture of any view as PNG, SVG or PDF, drawn without a browser."""
