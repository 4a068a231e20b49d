"""Draw maps for paper: any view as PNG, SVG or PDF, without a browser."""
