"""Choose the scale that colours a drawn map: rates, or how likely they are over a limit."""

from dataclasses import dataclass

from analysis.display.exceedance import MapLayer
from analysis.display.figures import DisplayFigure
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from language.catalogue import Texts
from maps.browser_data.exceedance_map import describe_likelihood
from maps.browser_data.rate_map import describe_district
from maps.palette_names import name_exceedance_palette
from maps.palettes import build_palettes


@dataclass(frozen=True, slots=True)
class ColourScale:
    """The legend's title, and each class in words with its colour, the lowest first; `dark` are places."""

    title: str
    classes: tuple[tuple[str, str], ...]
    dark: frozenset[int]


def read_colour_scale(name: str, texts: Texts) -> ColourScale:
    """Return the scale of a palette by its name."""
    palette = build_palettes(texts)[name]
    classes = tuple(zip(palette["classes"], palette["colours"], strict=True))
    return ColourScale(palette["title"], classes, frozenset(palette["dark"]))


def build_colour_scale(situation: QuestionSummary, layer: MapLayer, texts: Texts) -> ColourScale:
    """Return the scale that the page has for the same map."""
    name = situation.question.indicator.value if layer.limit is None else name_exceedance_palette(layer.limit)
    return read_colour_scale(name, texts)


def describe_on_layer(
    place: RankedDistrict, situation: QuestionSummary, layer: MapLayer, texts: Texts
) -> DisplayFigure:
    """Describe a district as the map's colours and labels say it."""
    if layer.limit is None:
        return describe_district(place, situation.question.indicator, texts)
    return describe_likelihood(place, layer.limit, texts)
