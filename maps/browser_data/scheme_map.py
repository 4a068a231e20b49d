"""Build a small map of one review in classes made for it alone, with its own legend and a warning."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from data.model.figures import Indicator
from language.catalogue import Texts
from language.numbers import PERCENT, format_number
from maps.browser_data.map_scene import DistrictEntry, build_district_entry
from maps.browser_data.rate_map import describe_district
from maps.browser_data.small_map import SchemePalette, SmallMap
from maps.classification_schemes import SCHEME_COLOURS, ClassificationScheme, SchemeClasses, classify
from maps.palettes import SELECTED_ON_COOL


def classify_districts(
    places: Sequence[RankedDistrict], scheme: ClassificationScheme
) -> SchemeClasses | None:
    """Classify the districts that have a figure, in the order given."""
    return classify([place.figure.value for place in places if place.figure], scheme)


def build_scheme_map(
    situation: QuestionSummary, scheme: ClassificationScheme, classes: SchemeClasses, texts: Texts
) -> SmallMap:
    """Return the map as JSON for the browser, badge and legend with it."""
    words = format_scheme_labels(classes, texts)
    name = texts(f"scheme.{scheme.value}")
    return {
        "title": name,
        "districts": _build_entries(situation, classes, texts),
        "spoken": texts("explore.scheme_alt", scheme=name, classes="; ".join(words)),
        "badge": texts("explore.badge"),
        "note": texts(f"scheme_note.{scheme.value}"),
        "palette": _build_palette(words, texts),
    }


def _build_entries(
    situation: QuestionSummary, classes: SchemeClasses, texts: Texts
) -> dict[str, DistrictEntry]:
    """Return the districts by code; the classes stand in the order of those with a figure."""
    members, indicator = iter(classes.members), situation.question.indicator
    return {place.area.code: _build_entry(place, members, indicator, texts) for place in situation.places}


def _build_palette(words: Sequence[str], texts: Texts) -> SchemePalette:
    return {
        "title": texts("unit.percent"),
        "classes": words,
        "colours": SCHEME_COLOURS[: len(words)],
        "accent": SELECTED_ON_COOL,
    }


def _build_entry(
    place: RankedDistrict, members: Iterator[int], indicator: Indicator, texts: Texts
) -> DistrictEntry:
    shown = describe_district(place, indicator, texts)
    return build_district_entry(
        replace(shown, class_index=next(members) if place.figure else None), place.rank
    )


def format_scheme_labels(classes: SchemeClasses, texts: Texts) -> list[str]:
    """Write each class's limits and how many districts it holds, lowest first."""
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
