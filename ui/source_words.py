"""A source in words, as every number's origin shows it."""

from data.model import Source
from language.catalogue import Language
from language.dates import date_text


def described(source: Source, language: Language) -> dict[str, str]:
    """Give what is known of a source, by the names the scripts use."""
    known = {
        "document": source.document_number,
        "publisher": source.published_by(language),
        "date": date_text(source.date, language),
        "url": source.url,
    }
    return {name: value for name, value in known.items() if value}
