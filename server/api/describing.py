"""Figures as the API writes them: codes and plain numbers, each with its source."""

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypedDict

from data.model.areas import Area
from data.model.estimates import INTERVAL, round_estimate
from data.model.figures import Figure, Unit
from data.model.sources import Source
from server.api.schemas import CountedSource, FigureShape, FiguresShape, SourceShape, SourcesShape

WARNING = (
    "{made} of {total} figures are estimates of a documented model, not published figures; quote them as "
    "estimates, with their 80 % interval. Their status is 'estimated'."
)
RENAMED = "The parameter 'illustrative' is called 'estimates' now; it will be refused in the next version."
NOTES = (
    "Percent is always percent of households.",
    "The districts are those that existed until 30 June 2025.",
)
SEVERAL_STANDARDS = (
    "These figures follow several poverty standards. Figures of two standards must not be subtracted, ranked "
    "together or joined by a line."
)


class _Values(TypedDict):
    """A value with the ends of its interval, for the shape of a figure."""

    value: float
    lower: NotRequired[float]
    upper: NotRequired[float]
    interval: NotRequired[int]


def describe_figures(
    figures: Sequence[Figure], areas: Mapping[str, Area], *, old_parameter: bool = False
) -> FiguresShape:
    """Describe figures with the warnings they need, and a note on a parameter that was renamed."""
    several = len({figure.key.standard for figure in figures}) > 1
    return FiguresShape(
        warning=format_estimate_warning(figures),
        notes=[*NOTES, *([SEVERAL_STANDARDS] if several else []), *([RENAMED] if old_parameter else [])],
        count=len(figures),
        figures=[describe_figure(figure, areas[figure.key.area_code]) for figure in figures],
    )


def format_estimate_warning(figures: Sequence[Figure]) -> str:
    """Say how many figures are estimated and what that means; empty where none is."""
    made = sum(not figure.published for figure in figures)
    return WARNING.format(made=made, total=len(figures)) if made else ""


def describe_figure(figure: Figure, area: Area) -> FigureShape:
    """Describe one figure; a count is a whole number."""
    key = figure.key
    return FigureShape(
        area_code=area.code,
        area_name_vi=area.name_vi,
        area_name_en=area.name_en,
        standard=key.standard,
        indicator=key.indicator,
        group=key.group,
        period=key.period,
        unit=key.unit,
        **_describe_values(figure),
        status=figure.status,
        as_of=figure.as_of,
        note_vi=figure.note_vi,
        note_en=figure.note_en,
        source=SourceShape(**_describe_source(figure.source)),
    )


def _describe_values(figure: Figure) -> _Values:
    """Return a figure's value, and an estimate's interval, as far as they are known."""
    unit, estimate = figure.key.unit, figure.estimate
    if estimate is None:
        return {"value": figure.value if unit is Unit.PERCENT else int(figure.value)}
    value, lower, upper = (
        round_estimate(number, unit) for number in (figure.value, estimate.lower, estimate.upper)
    )
    return {"value": value, "lower": lower, "upper": upper, "interval": INTERVAL}


def describe_sources(figures: Sequence[Figure]) -> SourcesShape:
    """List the sources of published and imported figures, in the order they first appear."""
    counts: dict[Source, int] = {}
    for figure in figures:
        if figure.published:
            counts[figure.source] = counts.get(figure.source, 0) + 1
    sources = [CountedSource(**_describe_source(source), figures=count) for source, count in counts.items()]
    return SourcesShape(count=len(sources), sources=sources)


def _describe_source(source: Source) -> dict[str, str]:
    return {
        "source_id": source.source_id,
        "publisher": source.publisher,
        "document_number": source.document_number,
        "date": source.date,
        "url": source.url,
    }
