"""The filters of each section of the exploration."""

from collections.abc import Collection, Mapping
from types import MappingProxyType

from pages.explore.filters import TABLE_FILTERS
from pages.explore.pair_filters import PAIR_FILTERS
from ui.state.filter_bar import MAP_FILTERS
from ui.state.parameters import Parameter
from ui.state.view import ExploreSection

SECTION = Parameter.EXPLORE_SECTION
SECTION_FILTERS: Mapping[ExploreSection, Collection[Parameter]] = MappingProxyType(
    {
        ExploreSection.TABLE: (SECTION, Parameter.PUBLISHED_ONLY, *TABLE_FILTERS),
        ExploreSection.PAIR: (
            *(SECTION, Parameter.STANDARD, Parameter.PERIOD, Parameter.PUBLISHED_ONLY),
            *PAIR_FILTERS,
        ),
        ExploreSection.CLASSES: (SECTION, *MAP_FILTERS, Parameter.PUBLISHED_ONLY),
    }
)
"""The filters that mean something in a section; the others keep their values."""
