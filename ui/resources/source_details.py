"""A source in words, as every number's origin shows it."""

from typing import TypedDict, cast

from data.model.sources import Source
from language.catalogue import Language
from language.dates import format_partial_date


class SourceDetails(TypedDict, total=False):
    """What is known of a source, by the names the scripts use."""

    document: str
    publisher: str
    date: str
    url: str


def describe_source(source: Source, language: Language) -> SourceDetails:
    """Return what is known of a source; what is empty is left out."""
    known = {
        "document": source.document_number,
        "publisher": source.get_publisher_name(language),
        "date": format_partial_date(source.date, language),
        "url": source.url,
    }
    return cast("SourceDetails", {name: value for name, value in known.items() if value})
