"""Build the map of a question as plain data: one entry a district."""

from collections.abc import Sequence

from analysis.display.figures import (
    DisplayFigure,
    format_figure,
    format_figures,
    format_label_figure,
    format_rank,
)
from analysis.ranking import RankedDistrict
from data.model.figures import Indicator
from language.catalogue import Texts
from maps.browser_data.map_scene import (
    NO_VALUE,
    DistrictEntry,
    MapOptions,
    MapScene,
    build_district_entry,
    build_map_scene,
)
from maps.classes import find_figure_class


def build_rate_map(
    places: Sequence[RankedDistrict], indicator: Indicator, shown: MapOptions, texts: Texts
) -> MapScene:
    """Return the map of a question as JSON for the browser."""
    return build_map_scene(build_rate_entries(places, indicator, texts), indicator.value, shown)


def build_rate_entries(
    places: Sequence[RankedDistrict], indicator: Indicator, texts: Texts
) -> dict[str, DistrictEntry]:
    """Return the districts of a map by code."""
    return {
        place.area.code: build_district_entry(
            describe_district(place, indicator, texts),
            format_rank(place, texts) if place.rank_range else place.rank,
            format_figure(place.figure, texts) if place.figure and place.figure.estimate else "",
        )
        for place in places
    }


def describe_district(place: RankedDistrict, indicator: Indicator, texts: Texts) -> DisplayFigure:
    """Describe a district as a map labels and colours it; both values where two sources disagree."""
    return DisplayFigure(
        text=format_figures(place.figures, texts, format_label_figure) or NO_VALUE,
        status=place.status,
        origins=place.figures,
        class_index=find_figure_class(place.figure, indicator) if place.figure else None,
    )
