"""A row of small maps as the browser takes it, which two pages show."""

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from maps.browser_data.small_map import SmallMap
from ui.components.origins.tables import NumberData, OriginTables


class CountedSmallMap(SmallMap):
    """A small map with the province's figures, by their places, and how many districts are published."""

    province: list[int]
    coverage: NumberData


class SmallMapRow(TypedDict):
    """Maps beside each other; without a palette of the row every map brings its own.

    A `bare` row has no legend: its maps are signs of something else, and every district speaks its value.
    """

    title: str
    lead: str
    selected: str
    maps: Sequence[SmallMap]
    palette: NotRequired[str]
    bare: NotRequired[bool]
    coverageLabel: NotRequired[str]
    tables: NotRequired[OriginTables]
