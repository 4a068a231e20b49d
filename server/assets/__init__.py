"""Our own scripts and styles, as the browser loads them."""
