"""Build the map of how likely rates are over a limit, as plain data: one entry a district."""

from collections.abc import Sequence

from analysis.display.exceedance import Likelihood, choose_likelihood, format_likelihood, get_exceedance
from analysis.display.figures import DisplayFigure, format_figures, format_label_figure
from analysis.ranking import RankedDistrict
from language.catalogue import Texts
from maps.browser_data.map_scene import (
    NO_VALUE,
    DistrictEntry,
    MapOptions,
    MapScene,
    build_district_entry,
    build_map_scene,
)
from maps.palette_names import name_exceedance_palette


def build_exceedance_map(
    places: Sequence[RankedDistrict], limit: int, shown: MapOptions, texts: Texts
) -> MapScene:
    """Return the map of a limit in percent as JSON for the browser."""
    entries = build_exceedance_entries(places, limit, texts)
    return build_map_scene(entries, name_exceedance_palette(limit), shown)


def build_exceedance_entries(
    places: Sequence[RankedDistrict], limit: int, texts: Texts
) -> dict[str, DistrictEntry]:
    """Return the districts of a map by code."""
    return {place.area.code: _build_entry(place, limit, texts) for place in places}


def describe_likelihood(place: RankedDistrict, limit: int, texts: Texts) -> DisplayFigure:
    """Describe a district by how likely its rate is over a limit; a published rate stands as it is."""
    figure = place.figure
    if figure is None:
        return DisplayFigure(NO_VALUE, place.status, ())
    found = choose_likelihood(get_exceedance(figure, limit))
    word = texts(f"likelihood_label.{found.value}")
    text = word if figure.estimate else format_figures(place.figures, texts, format_label_figure)
    return DisplayFigure(text, place.status, place.figures, class_index=list(Likelihood).index(found))


def _build_entry(place: RankedDistrict, limit: int, texts: Texts) -> DistrictEntry:
    shown = describe_likelihood(place, limit, texts)
    if place.figure is None:
        return build_district_entry(shown)
    return build_district_entry(shown, spoken=format_likelihood(place.figure, limit, texts))
