"""How a rate moves over the years within one standard."""
