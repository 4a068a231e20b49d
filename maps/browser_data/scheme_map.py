"""Build a small map of one review in classes made for it alone, with its own legend and a warning."""

from collections.abc import Iterator, Sequence
from typing import Any

from analysis.ranking import RankedDistrict
from language.catalogue import Texts
from language.numbers import PERCENT, format_number
from maps.browser_data.rate_map import NO_VALUE, STATUSES, DistrictMapRow, format_rates
from maps.classification_schemes import SCHEME_COLOURS, ClassificationScheme, SchemeClasses, classify
from maps.palettes import SELECTED_ON_COOL


def classify_districts(
    places: Sequence[RankedDistrict], scheme: ClassificationScheme
) -> SchemeClasses | None:
    """Classify the districts that have a figure, in the order given."""
    return classify([place.figure.value for place in places if place.figure], scheme)


def build_scheme_map(
    places: Sequence[RankedDistrict], scheme: ClassificationScheme, classes: SchemeClasses, texts: Texts
) -> dict[str, Any]:
    """Return the map as JSON for the browser, with its badge and legend."""
    members = iter(classes.members)
    words = format_scheme_labels(classes, texts)
    name = texts(f"scheme.{scheme.value}")
    return {
        "title": name,
        "districts": {place.area.code: _district(place, members, texts) for place in places},
        "spoken": texts("explore.scheme_alt", scheme=name, classes="; ".join(words)),
        "badge": texts("explore.badge"),
        "note": texts(f"scheme_note.{scheme.value}"),
        "palette": {
            "title": texts("unit.percent"),
            "classes": words,
            "colours": SCHEME_COLOURS[: len(words)],
            "accent": SELECTED_ON_COOL,
        },
    }


def _district(place: RankedDistrict, members: Iterator[int], texts: Texts) -> DistrictMapRow:
    if place.figure is None:
        return NO_VALUE, None, None, STATUSES.index(place.status)
    return format_rates(place, texts), next(members), place.rank, STATUSES.index(place.status)


def format_scheme_labels(classes: SchemeClasses, texts: Texts) -> list[str]:
    """Return each class's limits and the number of its districts, lowest first."""
    lowers = (None, *classes.limits[:-1])
    return [
        texts("explore.class", limits=_limits(lower, upper, texts), count=classes.size(index))
        for index, (lower, upper) in enumerate(zip(lowers, classes.limits, strict=True))
    ]


def _limits(lower: float | None, upper: float, texts: Texts) -> str:
    top = format_number(upper, texts.language) + PERCENT[texts.language]
    if lower is None:
        return texts("explore.up_to", upper=top)
    return texts("explore.above", lower=format_number(lower, texts.language), upper=top)
