"""A source in words, as every number's origin shows it."""

from data.model.sources import Source
from language.catalogue import Language
from language.dates import format_partial_date


def describe_source(source: Source, language: Language) -> dict[str, str]:
    """Give what is known of a source, by the names the scripts use."""
    known = {
        "document": source.document_number,
        "publisher": source.get_publisher_name(language),
        "date": format_partial_date(source.date, language),
        "url": source.url,
    }
    return {name: value for name, value in known.items() if value}
