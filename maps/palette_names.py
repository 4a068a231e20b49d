"""Name the palettes of maps, as their scenes and the browser call them."""


def name_exceedance_palette(limit: int) -> str:
    """Return the name of the palette of how likely rates are over a limit in percent."""
    return f"over-{limit}"
