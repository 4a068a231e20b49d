"""The shipped shapes as an installation's own outline, for whatever must credit it."""

from dataclasses import replace

from geo.boundaries import Boundaries, load_boundaries
from geo.outline_origin import OutlineOrigin
from tests.geo.files import CODES

HOSTILE = "<img src=x onerror=alert(1)> {{7*7}}"
OWN = OutlineOrigin(
    "Sở Thử", "CC BY 4.0", "Nguyễn An", "huyen.gpkg", "ab" * 32, "2026-01-02T03:04:05+00:00", 20
)


def own_boundaries(**changes: str) -> Boundaries:
    """Give the shipped shapes with the record of an outline of one's own."""
    return replace(load_boundaries(CODES), own=replace(OWN, **changes))  # type: ignore[arg-type]
