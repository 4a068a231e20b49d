"""A source in words, as every number's origin shows it."""

from data.model import Source


def described(source: Source) -> dict[str, str]:
    """Give what is known of a source, by the names the scripts use."""
    known = {
        "document": source.document_number,
        "publisher": source.publisher,
        "date": date_text(source.date),
        "url": source.url,
    }
    return {name: value for name, value in known.items() if value}


def date_text(date: str) -> str:
    """Turn 2017-03-14, 2017-03 or 2017 into the day-first order of Vietnamese."""
    return "/".join(reversed(date.split("-")))
