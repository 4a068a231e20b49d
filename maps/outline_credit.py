"""Credit the source of the outline that a map is drawn from."""

from geo.boundaries import Boundaries
from language.catalogue import Texts


def format_outline_credit(boundaries: Boundaries, texts: Texts) -> str:
    """Return source and licence of the outline in use, in one line of plain text (never HTML)."""
    own = boundaries.own
    if own is None:
        return texts("map.attribution")
    if not own.licence:
        return texts("own_outline.credit", source=own.source)
    return texts("own_outline.credit_licence", source=own.source, licence=own.licence)
