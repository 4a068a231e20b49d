"""Build the lines of one area's rates, one for each standard."""

from collections.abc import Iterator
from dataclasses import replace

from analysis.question import Question
from analysis.trend.panels import TrendLine, find_conflicting_figures
from analysis.trend.standard_series import StandardSeries, build_standard_series
from data.model.areas import Area
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.published.catalogue import Catalogue


def build_area_lines(
    area: Area, question: Question, catalogue: Catalogue, figures: FigureSet
) -> tuple[TrendLine, ...]:
    """Return one line a standard, in the standards' order, with conflicting figures of the same years."""
    found = build_standard_series(question, area.code, figures, catalogue.standards)
    return tuple(TrendLine(area, run, tuple(_find_conflicts(run, question, figures))) for run in found)


def _find_conflicts(run: StandardSeries, question: Question, figures: FigureSet) -> Iterator[Figure]:
    asked = replace(question, standard=run.standard)
    for figure in run.figures:
        if figure:
            yield from find_conflicting_figures(asked.at(figure.key.period), figure.key.area_code, figures)
