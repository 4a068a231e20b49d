"""Define the scales of a map: colours, dark ones, and each class in words."""

from typing import Any

from analysis.display.exceedance import Likelihood
from data.model.estimates import LIMITS
from data.model.figures import Indicator
from language.catalogue import Texts
from maps.change_classes import CHANGE_COLOURS, CHANGE_LIMITS
from maps.class_labels import format_class_labels, format_limit
from maps.classes import CLASS_COLOURS, CLASS_LIMITS, DARK_CLASSES
from maps.palette_names import name_exceedance_palette

SELECTED_ON_WARM = "#0b6b7c"
SELECTED_ON_COOL = "#8e0f8e"
"""The outline of the chosen district, apart from every colour of its scale."""

CHANGE = "change"
"""The palette of differences; every other is named for its indicator, or for the limit of a likelihood."""

LIKELIHOOD_COLOURS = ("#f2f0f7", "#b3a2d4", "#54278f")
"""ColorBrewer's Purples, unlikely to likely: no colour of the rates, which are not what this map shows."""

MapPalette = dict[str, Any]


def build_palettes(texts: Texts) -> dict[str, MapPalette]:
    """Return every palette by its name in the map data."""
    return {
        **{indicator.value: _rates(indicator, texts) for indicator in CLASS_LIMITS},
        CHANGE: _change(texts),
        **{name_exceedance_palette(limit): _exceedance(limit, texts) for limit in LIMITS},
    }


def _exceedance(limit: int, texts: Texts) -> MapPalette:
    return {
        "title": texts("exceedance.legend_title", limit=limit),
        "classes": [texts(f"likelihood_class.{likelihood.value}") for likelihood in Likelihood],
        "colours": LIKELIHOOD_COLOURS,
        "dark": [len(LIKELIHOOD_COLOURS) - 1],
        "accent": SELECTED_ON_WARM,
        "spoken": texts(
            "exceedance.announced", limit=limit, name="{name}", value="{value}", status="{status}"
        ),
        "spokenUnit": "",
    }


def _rates(indicator: Indicator, texts: Texts) -> MapPalette:
    last = len(CLASS_COLOURS)
    return {
        "title": texts("map.legend_title", rate=texts(f"rate.{indicator.value}")),
        "classes": format_class_labels(indicator, texts),
        "colours": CLASS_COLOURS,
        "dark": list(range(last - DARK_CLASSES, last)),
        "accent": SELECTED_ON_WARM,
        "spoken": texts("map.spoken"),
        "spokenUnit": texts("map.unit_aloud"),
    }


def _change(texts: Texts) -> MapPalette:
    last = len(CHANGE_COLOURS) - 1
    return {
        "title": texts("compare.legend_title"),
        "classes": format_change_labels(texts),
        "colours": CHANGE_COLOURS,
        "dark": [0, last],
        "accent": SELECTED_ON_COOL,
        "spoken": texts("compare.spoken"),
        "spokenUnit": texts("compare.unit_aloud"),
    }


def format_change_labels(texts: Texts) -> list[str]:
    """Return each class of change in words, the greatest fall first."""
    falls = [_strength("compare.fall", index, texts) for index in reversed(range(len(CHANGE_LIMITS)))]
    rises = [_strength("compare.rise", index, texts) for index in range(len(CHANGE_LIMITS))]
    unchanged = texts("compare.unchanged", limit=format_limit(CHANGE_LIMITS[0], texts))
    return [*falls, unchanged, *rises]


def _strength(key: str, index: int, texts: Texts) -> str:
    lower = format_limit(CHANGE_LIMITS[index], texts)
    if index == len(CHANGE_LIMITS) - 1:
        return texts(f"{key}_from", lower=lower)
    return texts(f"{key}_between", lower=lower, upper=format_limit(CHANGE_LIMITS[index + 1], texts))
