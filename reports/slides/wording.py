"""Format figures for slides: a source, a ranked district, the rates of a line."""

from collections.abc import Sequence

from analysis.display.estimates import format_stamp
from analysis.display.exceedance import MapLayer, format_likelihood
from analysis.display.figures import format_figure, format_rank
from analysis.display.sources import format_source_name
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from data.model.figures import Figure
from language.catalogue import Texts


def format_ranked_district(place: RankedDistrict, texts: Texts) -> str:
    """Return a district's rank and rate with its status, and the rates that other sources state."""
    if place.figure is None:
        return texts("slides.place_missing", name=place.area.name_vi, status=texts("status.missing"))
    return texts(
        "slides.place", rank=format_rank(place, texts), name=place.area.name_vi,
        rates="; ".join(format_rate_with_source(figure, texts) for figure in place.figures),
    )  # fmt: skip


def format_rate_with_source(figure: Figure, texts: Texts) -> str:
    """Format a rate with its status, and its source if it was published."""
    rate, status = format_figure(figure, texts), texts(f"status.{figure.status.value}")
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


def list_likelihoods(answer: QuestionSummary, layer: MapLayer, texts: Texts) -> list[str]:
    """Return how likely each district's rate is over the layer's limit, under a head; empty for rates."""
    if layer.limit is None:
        return []
    told = [
        texts(
            "slides.likelihood",
            name=place.area.name_vi,
            likelihood=format_likelihood(place.figure, layer.limit, texts),
        )
        for place in answer.places
        if place.figure
    ]
    return [texts("exceedance.fact", limit=layer.limit) + ":", *told]


def format_stamp_note(count: int, texts: Texts) -> str:
    """Write the stamp with what a reader must do about it."""
    return texts("slides.stamp_note", stamp=format_stamp(count, texts))


def join_notes(parts: Sequence[Sequence[str]]) -> str:
    """Join the parts of a presenter's notes with a blank line between; what is empty falls away."""
    return "\n\n".join("\n".join(line for line in part if line) for part in parts if any(part))
