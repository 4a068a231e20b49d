"""The fixed words that the components in the browser need, in the reader's language."""

import json
from typing import Any

from data.model.sources import ESTIMATES_SOURCE_ID
from data.published.catalogue import Catalogue
from language.catalogue import Language, Texts
from language.numbers import PERCENT
from maps.classes import CLASS_COLOURS
from ui.resources.source_details import describe_source
from ui.state.language_choice import LANGUAGE_PARAMETER

_WORDS = {
    "open": "origin.open",
    "close": "origin.close",
    "origin": "origin.title",
    "document": "origin.document",
    "publisher": "origin.publisher",
    "date": "origin.date",
    "asOf": "origin.as_of",
    "standardName": "origin.standard",
    "statusName": "origin.status",
    "note": "origin.note",
    "restsOn": "estimate.rests_on",
    "link": "origin.link",
    "dark": "app.dark",
    "light": "app.light",
    "ranking": "ranking.title",
    "hint": "ranking.hint",
    "rank": "ranking.rank",
    "districtName": "ranking.district",
    "rateName": "ranking.rate",
    "rateWithInterval": "ranking.rate_with_interval",
    "province": "ranking.province",
    "priority": "ranking.priority",
    "briefing": "briefing.title",
    "lightUp": "briefing.light",
    "sourceOf": "briefing.source",
    "unselect": "district.close",
    "trend": "district.trend",
    "provinceTrend": "district.province_trend",
    "published": "district.spark_published",
    "districtPage": "profile.open",
    "conflict": "district.conflict",
}


_FAMILIES = ("standard", "timeline", "status", "status_long", "indicator", "group", "rule")


def write_vocabulary_script(texts: Texts, known: Catalogue) -> str:
    """Write the words as a script module: the browser loads it once instead of with every change."""
    return f"export default {json.dumps(build_vocabulary(texts, known))};"


def build_vocabulary(texts: Texts, known: Catalogue) -> dict[str, Any]:
    """Return the words by the names the scripts use, and the sources by their identifiers."""
    return {
        **{name: texts(key) for name, key in _WORDS.items()},
        **{family: texts.family(family) for family in _FAMILIES},
        "percent": PERCENT[texts.language],
        "languageParameter": LANGUAGE_PARAMETER,
        "otherLanguage": _other_language(texts),
        "estimates": ESTIMATES_SOURCE_ID,
        "source": {
            identifier: describe_source(source, texts.language)
            for identifier, source in known.sources.items()
        },
        "area": _area_names(known, texts),
        "priorities": [area.code for area in known.districts if area.priority],
        "colours": CLASS_COLOURS,
    }


def _other_language(texts: Texts) -> dict[str, str]:
    """Name the language that the page is not in, with its code in an address: empty for the usual one."""
    (other,) = (language for language in Language if language is not texts.language)
    code = "" if other is Language.VIETNAMESE else other.value
    return {"language": other.value, "code": code, "name": texts(f"language.{other.value}")}


def _area_names(known: Catalogue, texts: Texts) -> dict[str, str]:
    """Name every area, and those that a census counted together."""
    names = {area.code: area.named(texts.language) for area in known.areas.values()}
    joint = {count.area_codes for count in known.population if len(count.area_codes) > 1}
    together = texts("population.together")
    return names | {"+".join(codes): together.join(names[code] for code in codes) for codes in joint}
