"""A source in words, as every number's origin shows it."""

from data.model import Source
from language.dates import date_text


def described(source: Source) -> dict[str, str]:
    """Give what is known of a source, by the names the scripts use."""
    known = {
        "document": source.document_number,
        "publisher": source.publisher,
        "date": date_text(source.date),
        "url": source.url,
    }
    return {name: value for name, value in known.items() if value}
