"""One area's rates over all standards, a line for each."""

from collections.abc import Iterator
from dataclasses import replace

from data.catalogue import Catalogue
from data.figures import FigureSet
from data.model import Area, Figure
from insight.panels import Line, rivals
from insight.question import Question
from insight.series import Run, runs


def course(area: Area, question: Question, catalogue: Catalogue, figures: FigureSet) -> tuple[Line, ...]:
    """Give one line a standard, in the standards' order, with what other sources say of the same years."""
    found = runs(question, area.code, figures, catalogue.standards)
    return tuple(Line(area, run, tuple(_rivals(run, question, figures))) for run in found)


def _rivals(run: Run, question: Question, figures: FigureSet) -> Iterator[Figure]:
    asked = replace(question, standard=run.standard)
    for figure in run.figures:
        if figure:
            yield from rivals(asked.at(figure.key.period), figure, figures)
