"""Build the panels of a trend: the lines of every district and benchmark, one panel a standard."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from analysis.conflicts import list_conflicting_figures
from analysis.question import Question
from analysis.trend.standard_series import StandardSeries, build_standard_series
from data.model.areas import Area, AreaKind
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.model.standards import StandardDefinition
from data.published.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class TrendLine:
    """An area's rates over the reviews of one standard, with conflicting figures of the same years."""

    area: Area
    series: StandardSeries
    conflicting_figures: tuple[Figure, ...]

    @property
    def known(self) -> tuple[Figure, ...]:
        """Return the rates that exist, in the order of their years."""
        return tuple(figure for figure in self.series.figures if figure)


@dataclass(frozen=True, slots=True)
class TrendPanel:
    """All lines of one standard, and the first review by the next standard alone, if there is one."""

    definition: StandardDefinition
    lines: tuple[TrendLine, ...]
    next_review: int | None

    @property
    def districts(self) -> tuple[TrendLine, ...]:
        """Return the lines of the districts, in their order."""
        return tuple(line for line in self.lines if line.area.kind is AreaKind.DISTRICT)

    def line(self, area_code: str) -> TrendLine:
        """Return the line of one area; raises StopIteration if it has none."""
        return next(line for line in self.lines if line.area.code == area_code)


def build_trend_panels(
    question: Question, catalogue: Catalogue, figures: FigureSet
) -> tuple[TrendPanel, ...]:
    """Return one panel a standard, in the standards' order; no line crosses from one into another."""
    definitions = tuple(catalogue.standards.values())
    courses = {
        area: build_standard_series(question, area.code, figures, catalogue.standards)
        for area in catalogue.areas.values()
    }
    return tuple(
        TrendPanel(
            definition,
            tuple(
                _line(area, course[index], question, definition, figures) for area, course in courses.items()
            ),
            _next_review(definition, definitions[index + 1 :]),
        )
        for index, definition in enumerate(definitions)
    )


def _line(
    area: Area, run: StandardSeries, question: Question, definition: StandardDefinition, figures: FigureSet
) -> TrendLine:
    asked = replace(question, standard=definition.code)
    found = (
        find_conflicting_figures(asked.at(figure.key.period), area.code, figures)
        for figure in run.figures
        if figure
    )
    return TrendLine(area, run, tuple(rival for year in found for rival in year))


def find_conflicting_figures(question: Question, area_code: str, figures: FigureSet) -> tuple[Figure, ...]:
    """List what other sources say instead of the figure that answers the question of an area."""
    return list_conflicting_figures(
        figures.candidates(question.key(area_code), published_only=question.published_only)
    )


def _next_review(definition: StandardDefinition, later: Iterable[StandardDefinition]) -> int | None:
    """Return the first review by the next standard alone: 2015 had two standards, the break follows it."""
    following = next(iter(later), None)
    if following is None:
        return None
    return max(following.first_review, definition.last_review + 1)
