"""Gathers what the numbers of a component rest on, each figure once."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import overload

from analysis.display.figures import Citation, DisplayFigure, DisplayOrigin, format_figure
from analysis.district.population_share import get_count_status
from analysis.finding import FindingRule
from data.model.figures import Figure
from data.model.population import PopulationCount
from language.catalogue import Texts
from language.dates import format_partial_date
from language.numbers import format_count
from ui.components.origins.tables import (
    NumberData,
    OriginContext,
    OriginRow,
    OriginTables,
    build_row,
    find_shared_fields,
    leave_out_shared,
    name_group,
)
from ui.resources.shared_data import get_catalogue
from ui.resources.source_details import SourceDetails, describe_source

POPULATION = "population"
"""What the browser's vocabulary calls a count of persons, in the place of an indicator."""


class Origins:
    """Collects what numbers rest on; gives each part a place in the tables the browser looks it up in."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._figures: dict[DisplayOrigin, int] = {}
        self._notes: dict[str, int] = {}

    def add(self, origin: DisplayOrigin) -> int:
        """Take in what a number rests on and return its place."""
        return self._figures.setdefault(origin, len(self._figures))

    def add_all(self, origins: Iterable[DisplayOrigin]) -> list[int]:
        """Take in several and return their places."""
        return [self.add(origin) for origin in origins]

    @overload
    def describe(self, shown: DisplayFigure) -> NumberData: ...
    @overload
    def describe(self, shown: None) -> None: ...
    @overload
    def describe(self, shown: DisplayFigure | None) -> NumberData | None: ...
    def describe(self, shown: DisplayFigure | None) -> NumberData | None:
        """Return a number for the browser, with its origins taken in; None for a missing one."""
        if shown is None:
            return None
        number: NumberData = {
            "text": shown.text,
            "status": shown.status.value if shown.status else "",
            "parts": self.add_all(shown.origins),
        }
        if shown.rule is not FindingRule.AS_GIVEN:
            number["rule"] = shown.rule.value
        return number

    def tables(self) -> OriginTables:
        """Return every figure that was taken in, with contexts, notes and the sources of imports."""
        described = [self._describe_origin(origin) for origin in self._figures]
        keys = [tuple(context.items()) for _, _, context in described]
        contexts = dict(zip(keys, (context for _, _, context in described), strict=True))
        ordered = [contexts[key] for key, _ in Counter(keys).most_common()]
        places = {tuple(context.items()): place for place, context in enumerate(ordered)}
        rows = [
            build_row(area, text, places[key]) for key, (area, text, _) in zip(keys, described, strict=True)
        ]
        self._add_grounds(rows)
        shared = find_shared_fields(ordered)
        tables: OriginTables = {
            "figures": rows,
            "shared": shared,
            "contexts": [leave_out_shared(context, shared) for context in ordered],
            "notes": list(self._notes),
        }
        if imported := self._describe_imported_sources():
            tables["sources"] = imported
        return tables

    def _add_grounds(self, rows: Sequence[OriginRow]) -> None:
        """Add to each estimate's row the published figures that it rests on most."""
        for row, origin in zip(rows, self._figures, strict=True):
            if isinstance(origin, Figure) and origin.estimate and origin.estimate.rests_on:
                row["restsOn"] = self._format_grounds(origin.estimate.rests_on)

    def _describe_imported_sources(self) -> dict[str, SourceDetails]:
        """Describe the sources of imports, which the vocabulary cannot know: they come while it stands."""
        origins = (origin for origin in self._figures if _names_source(origin))
        sources = {origin.source.source_id: origin.source for origin in origins}
        known = get_catalogue().sources
        return {
            name: describe_source(source, self._texts.language)
            for name, source in sources.items()
            if name not in known
        }

    def _describe_origin(self, origin: DisplayOrigin) -> tuple[str, str, OriginContext]:
        """Return an origin's area, text and context."""
        match origin:
            case Figure():
                return origin.key.area_code, format_figure(origin, self._texts), self._describe_figure(origin)
            case Citation():
                return origin.area_code, origin.text, self._describe_citation(origin)
            case PopulationCount():
                return "+".join(origin.area_codes), self._format_persons(origin), self._describe_count(origin)

    def _format_grounds(self, figures: Sequence[Figure]) -> str:
        """Name published figures by area, year and value."""
        areas = get_catalogue().areas
        return "; ".join(
            f"{areas[figure.key.area_code].named(self._texts.language)} {figure.key.period}: "
            f"{format_figure(figure, self._texts)}"
            for figure in figures
        )

    def _describe_figure(self, figure: Figure) -> OriginContext:
        key, texts = figure.key, self._texts
        context: OriginContext = {
            "indicator": key.indicator.value,
            "period": key.period,
            "standard": key.standard.value,
            "status": figure.status.value,
        }
        self._add_note(context, texts.choose_text(figure.note_vi, figure.note_en))
        name_group(context, key.group)
        if figure.published:
            context["source"] = figure.source.source_id
            context["asOf"] = format_partial_date(figure.as_of, texts.language)
        return context

    def _describe_citation(self, citation: Citation) -> OriginContext:
        context: OriginContext = {
            "indicator": citation.indicator.value,
            "period": citation.period,
            "standard": citation.standard.value,
            "status": citation.status.value,
            "source": citation.source.source_id,
        }
        self._add_note(context, citation.note)
        name_group(context, citation.group)
        return context

    def _describe_count(self, counted: PopulationCount) -> OriginContext:
        return {
            "indicator": POPULATION,
            "period": counted.period,
            "standard": "",
            "status": get_count_status(counted).value,
            "source": counted.source.source_id,
            "asOf": str(counted.period),
        }

    def _format_persons(self, counted: PopulationCount) -> str:
        return f"{format_count(counted.persons, self._texts.language)} {self._texts('unit.persons')}"

    def _add_note(self, context: OriginContext, note: str) -> None:
        if note:
            context["note"] = self._notes.setdefault(note, len(self._notes))


def _names_source(origin: DisplayOrigin) -> bool:
    """Return whether an origin says where it was published; an estimate was not."""
    return not isinstance(origin, Figure) or origin.published
