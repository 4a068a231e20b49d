"""A small map of one review in classes made for it alone, with its own legend and a warning."""

from collections.abc import Iterator, Sequence
from typing import Any

from insight.ranking import Place
from language.catalogue import Texts
from language.numbers import PERCENT, decimal
from maps.palettes import SELECTED_ON_COOL
from maps.scene import NO_VALUE, STATUSES, DistrictScene, value_text
from maps.schemes import SCHEME_COLOURS, Classes, Scheme, classify


def classes_of(places: Sequence[Place], scheme: Scheme) -> Classes | None:
    """Classify the districts that have a figure, in the order of the places."""
    return classify([place.figure.value for place in places if place.figure], scheme)


def scheme_map(places: Sequence[Place], scheme: Scheme, classes: Classes, texts: Texts) -> dict[str, Any]:
    """Describe the map as JSON for the browser, badge and legend with it."""
    members = iter(classes.members)
    words = scheme_words(classes, texts)
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


def _district(place: Place, members: Iterator[int], texts: Texts) -> DistrictScene:
    if place.figure is None:
        return NO_VALUE, None, None, STATUSES.index(place.status)
    return value_text(place, texts), next(members), place.rank, STATUSES.index(place.status)


def scheme_words(classes: Classes, texts: Texts) -> list[str]:
    """Say each class's limits and how many districts it holds, lowest first."""
    lowers = (None, *classes.limits[:-1])
    return [
        texts("explore.class", limits=_limits(lower, upper, texts), count=classes.size(index))
        for index, (lower, upper) in enumerate(zip(lowers, classes.limits, strict=True))
    ]


def _limits(lower: float | None, upper: float, texts: Texts) -> str:
    top = decimal(upper, texts.language) + PERCENT[texts.language]
    if lower is None:
        return texts("explore.up_to", upper=top)
    return texts("explore.above", lower=decimal(lower, texts.language), upper=top)
