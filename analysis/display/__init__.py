"""How figures and sources are written wherever somebody reads them."""
