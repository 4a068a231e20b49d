"""A source in one line, the same on slides, drawn maps, papers and in presentations."""

from collections.abc import Iterable

from data.model.figures import Figure
from data.model.sources import Source
from language.catalogue import Texts
from language.dates import format_partial_date


def format_source_name(source: Source, texts: Texts) -> str:
    """Name a source by what is known of it: document, publisher, date."""
    return ", ".join(_list_known_parts(source, texts))


def format_source_address(source: Source, texts: Texts) -> str:
    """Name a source as `format_source_name` does, with its address at the end."""
    return ", ".join([*_list_known_parts(source, texts), *([source.url] if source.url else [])])


def list_published_sources(figures: Iterable[Figure]) -> tuple[Source, ...]:
    """List the sources of published figures, each once."""
    return tuple(dict.fromkeys(figure.source for figure in figures if figure.published))


def _list_known_parts(source: Source, texts: Texts) -> list[str]:
    language = texts.language
    publisher, date = source.get_publisher_name(language), format_partial_date(source.date, language)
    return [part for part in (source.document_number, publisher, date) if part]
