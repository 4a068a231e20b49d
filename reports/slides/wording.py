"""Format figures for slides: a source, a ranked district, the rates of a line."""

from collections.abc import Iterable, Sequence

from analysis.ranking import RankedDistrict
from data.model.figures import Figure
from data.model.sources import Source
from language.catalogue import Texts
from language.dates import format_partial_date
from language.numbers import format_percent


def format_source_name(source: Source, texts: Texts) -> str:
    """Return a source's document, publisher and date."""
    publisher, date = (
        source.get_publisher_name(texts.language),
        format_partial_date(source.date, texts.language),
    )
    known = (source.document_number, publisher, date)
    return ", ".join(part for part in known if part)


def list_published_sources(figures: Iterable[Figure]) -> tuple[Source, ...]:
    """Return the sources of published figures, each once."""
    return tuple(dict.fromkeys(figure.source for figure in figures if figure.published))


def format_ranked_district(place: RankedDistrict, texts: Texts) -> str:
    """Return a district's rank and rate with its status, and the rates that other sources state."""
    if place.figure is None:
        return texts("slides.place_missing", name=place.area.name_vi, status=texts("status.missing"))
    found = (place.figure, *place.conflicting_figures)
    rates = "; ".join(format_rate_with_source(figure, texts) for figure in found)
    return texts("slides.place", rank=place.rank, name=place.area.name_vi, rates=rates)


def format_rate_with_source(figure: Figure, texts: Texts) -> str:
    """Format a rate with its status, and its source if it was published."""
    rate, status = format_percent(figure.value, texts.language), texts(f"status.{figure.status.value}")
    if not figure.published:
        return texts("slides.rate", rate=rate, status=status)
    return texts("slides.rate_of", rate=rate, status=status, source=format_source_name(figure.source, texts))


def list_rates_by_year(figures: Sequence[Figure | None], texts: Texts) -> list[str]:
    """Return the rates of a line, one text for each year that has one."""
    return [
        texts("slides.year", period=figure.key.period, rate=format_rate_with_source(figure, texts))
        for figure in figures
        if figure
    ]
