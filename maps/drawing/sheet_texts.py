"""Format the texts of a drawn map: title, subtitle, the province, coverage, sources, credit and day."""

from collections.abc import Sequence
from datetime import date

from analysis.comparable import find_refusals
from analysis.display.exceedance import MapLayer
from analysis.display.figures import format_figures
from analysis.display.sources import format_source_name, list_published_sources
from analysis.summary import QuestionSummary
from language.catalogue import Texts
from language.dates import format_partial_date
from maps.drawing.shown_figures import count_estimated_figures, list_shown_figures
from maps.drawing.typeface import TextStyle, wrap_text

MOST_SOURCE_LINES = 3


def format_subtitle(situation: QuestionSummary, texts: Texts, layer: MapLayer = MapLayer.RATE) -> str:
    """Return the subtitle: standard, group and unit, or what the colours say where they are no rates."""
    question = situation.question
    unit = texts("unit.percent") if layer.limit is None else texts(f"layer.{layer.value}")
    return texts(
        "drawn.subtitle",
        standard=texts(f"standard.{question.standard.value}"),
        group=texts(f"group.{question.group.value}"),
        unit=unit,
    )


def format_caution(situation: QuestionSummary, texts: Texts) -> str:
    """Return how many districts show estimated figures, or that none has a figure; '' otherwise."""
    count, total = situation.estimated_count, len(situation.places)
    if count:
        return texts("notice.estimated_some", count=count, total=total)
    return "" if any(place.figure for place in situation.places) else texts("notice.no_figures")


def format_coverage(situation: QuestionSummary, texts: Texts) -> str:
    """Return how many districts have a published figure."""
    return texts("drawn.coverage", count=len(situation.published), total=len(situation.places))


def format_province_rate(situation: QuestionSummary, texts: Texts) -> str:
    """Return the province's rate; both if two sources disagree."""
    return format_figures(situation.province_figures, texts) or texts("status.missing")


def format_comparison_note(left: QuestionSummary, right: QuestionSummary, texts: Texts) -> str:
    """Return whether two maps may be compared, or only be looked at side by side."""
    refused = find_refusals(left.question, right.question)
    return texts("compare.subtitle_refused" if refused else "compare.subtitle")


def format_source_lines(
    situations: Sequence[QuestionSummary], type_: TextStyle, room: float, texts: Texts
) -> list[str]:
    """Return the sources in at most three lines: as many as fit whole, and how many more there are."""
    shown = [figure for situation in situations for figure in list_shown_figures(situation)]
    names = [format_source_name(source, texts) for source in list_published_sources(shown)]
    return fit_source_names(names, type_, room, MOST_SOURCE_LINES, "drawn.sources_more", texts)


def fit_source_names(
    names: Sequence[str], type_: TextStyle, room: float, most_lines: int, more: str, texts: Texts
) -> list[str]:
    """Return the lines of as many sources as fit whole; the text `more` says how many others there are."""
    for count in range(len(names), 0, -1):
        listed = "; ".join(names[:count])
        if count < len(names):
            listed = texts(more, sources=listed, count=len(names) - count)
        lines = wrap_text(texts("drawn.sources", sources=listed), type_, room)
        if len(lines) <= most_lines:
            return lines
    return []


def format_closing_note(situations: Sequence[QuestionSummary], credit: str, today: date, texts: Texts) -> str:
    """Return what the figures are, the outline's credit, and when the map was drawn."""
    made = [texts("drawn.made")] if any(map(count_estimated_figures, situations)) else []
    drawn = texts("drawn.date", date=format_partial_date(today.isoformat(), texts.language))
    return " ".join([*made, texts("report.percent"), texts("report.districts"), f"{credit}.", drawn])
