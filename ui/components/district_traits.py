"""What sets a district apart: in the map's panel and on the district's own page."""

from data.model.areas import Area
from language.catalogue import Texts

TRAITS = ("priority", "border", "coast", "islands")


def list_district_traits(area: Area, texts: Texts) -> list[str]:
    """Name what sets a district apart."""
    return [texts(f"district.{trait}") for trait in TRAITS if getattr(area, trait)]
