"""The fixed words that the components in the browser need, in the reader's language."""

from functools import cache
from typing import Any

from data.model import Standard, Status
from language.catalogue import Texts

_WORDS = {
    "open": "origin.open",
    "close": "origin.close",
    "origin": "origin.title",
    "document": "origin.document",
    "publisher": "origin.publisher",
    "date": "origin.date",
    "asOf": "origin.as_of",
    "standard": "origin.standard",
    "statusName": "origin.status",
    "note": "origin.note",
    "link": "origin.link",
    "missing": "status.missing",
    "dark": "app.dark",
    "light": "app.light",
    "ranking": "ranking.title",
    "hint": "ranking.hint",
    "rank": "ranking.rank",
    "district": "ranking.district",
    "rate": "ranking.rate",
    "province": "ranking.province",
    "priority": "ranking.priority",
    "noneTitle": "district.none_title",
    "noneText": "district.none_text",
    "unselect": "district.close",
    "trend": "district.trend",
    "provinceTrend": "district.province_trend",
    "published": "district.spark_published",
    "conflict": "district.conflict",
}


@cache
def vocabulary(texts: Texts) -> dict[str, Any]:
    """Give the words by the names the scripts use."""
    return {
        **{name: texts(key) for name, key in _WORDS.items()},
        "standards": {standard.value: texts(f"standard.{standard.value}") for standard in Standard},
        "status": {status.value: texts(f"status.{status.value}") for status in Status},
        "statusLong": {status.value: texts(f"status_long.{status.value}") for status in Status},
    }
