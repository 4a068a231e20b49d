"""What a drawn map says in words: title, subtitle, the province, coverage, sources, credit and day."""

from collections.abc import Iterable, Sequence
from datetime import date

from data.model import Figure, Source
from insight.comparable import refusals
from insight.situation import Situation
from language.catalogue import Texts
from language.dates import date_text
from language.numbers import percent
from maps.drawing.lettering import Type, wrapped
from maps.drawing.shown_figures import has_illustrative, province_figures, shown_figures

MOST_SOURCE_LINES = 3


def title(situation: Situation, texts: Texts) -> str:
    """Name the rate and the year."""
    question = situation.question
    rate = texts(f"rate.{question.indicator.value}")
    return texts("headline.title", rate=rate, period=question.period)


def subtitle(situation: Situation, texts: Texts) -> str:
    """Name standard, group and unit."""
    question = situation.question
    return texts(
        "drawn.subtitle",
        standard=texts(f"standard.{question.standard.value}"),
        group=texts(f"group.{question.group.value}"),
        unit=texts("unit.percent"),
    )


def caution(situation: Situation, texts: Texts) -> str:
    """Say how many districts show illustrative figures, or that none shows any; else nothing."""
    count, total = situation.illustrative_count, len(situation.places)
    if count:
        return texts("notice.illustrative_some", count=count, total=total)
    return "" if any(place.figure for place in situation.places) else texts("notice.no_figures")


def coverage(situation: Situation, texts: Texts) -> str:
    """Say how many districts have a published figure."""
    return texts("drawn.coverage", count=len(situation.published), total=len(situation.places))


def province_value(situation: Situation, texts: Texts) -> str:
    """Write the province's rate; both where two sources disagree."""
    values = dict.fromkeys(figure.value for figure in province_figures(situation))
    return " / ".join(percent(value, texts.language) for value in values) or texts("status.missing")


def comparison_note(left: Situation, right: Situation, texts: Texts) -> str:
    """Say whether two maps may be compared, or only looked at side by side."""
    refused = refusals(left.question, right.question)
    return texts("compare.subtitle_refused" if refused else "compare.subtitle")


def source_lines(situations: Sequence[Situation], type_: Type, room: float, texts: Texts) -> list[str]:
    """Name the sources in at most three lines: as many as fit whole, and how many more there are."""
    shown = [figure for situation in situations for figure in shown_figures(situation)]
    names = [_source_name(source, texts) for source in _sources(shown)]
    for count in range(len(names), 0, -1):
        listed = "; ".join(names[:count])
        if count < len(names):
            listed = texts("drawn.sources_more", sources=listed, count=len(names) - count)
        lines = wrapped(texts("drawn.sources", sources=listed), type_, room)
        if len(lines) <= MOST_SOURCE_LINES:
            return lines
    return []


def closing(situations: Sequence[Situation], credit: str, today: date, texts: Texts) -> str:
    """Say what the figures are, whose the outline is, and when the map was drawn."""
    made = [texts("drawn.made")] if any(map(has_illustrative, situations)) else []
    drawn = texts("drawn.date", date=date_text(today.isoformat(), texts.language))
    return " ".join([*made, texts("report.percent"), texts("report.districts"), f"{credit}.", drawn])


def _sources(figures: Iterable[Figure]) -> list[Source]:
    return list(dict.fromkeys(figure.source for figure in figures if figure.published))


def _source_name(source: Source, texts: Texts) -> str:
    publisher, date = source.published_by(texts.language), date_text(source.date, texts.language)
    known = (source.document_number, publisher, date)
    return ", ".join(part for part in known if part)
