"""Measure how long a map takes as a file, beside a plain plot of the same districts."""

import io
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import product

import geopandas
from matplotlib.figure import Figure

from analysis.question import Question
from analysis.summary import QuestionSummary, build_question_summary
from data.displayed_figures import build_figure_set
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from data.published.loading import load_catalogue
from geo.boundaries import Boundaries, load_boundaries
from geo.outline_checks import GEOGRAPHIC, PLANE
from language.catalogue import load_texts
from maps.drawing.rendering import draw_comparison, draw_map
from maps.drawing.sheet import A4, SLIDE, DrawingOptions, MapFileFormat

PLAIN = "plain plot"
WARM_UP = 2
DRAWN_ON = date(2026, 1, 1)
SHEETS = {"A4": A4, "slide": SLIDE}

DrawingTask = Callable[[int], bytes]
"""Draws for a turn; each turn asks for something else, so that nothing is found ready."""


def time_drawings(samples: int) -> dict[str, list[float]]:
    """Time each kind of file and the plain plot in turns, in milliseconds."""
    tasks = _list_drawing_tasks()
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for turn in range(WARM_UP + samples):
        for name, task in tasks.items():
            begin = time.perf_counter()
            task(turn)
            if turn >= WARM_UP:
                times[name].append(1_000 * (time.perf_counter() - begin))
    return times


def _list_drawing_tasks() -> Mapping[str, DrawingTask]:
    known = load_catalogue()
    outline = load_boundaries(tuple(area.code for area in known.districts))
    first, second = _build_summaries(known)
    tasks: dict[str, DrawingTask] = {PLAIN: lambda _: _plain_plot(outline)}
    for file, (name, sheet) in product(MapFileFormat, SHEETS.items()):
        wanted = DrawingOptions(file=file, today=DRAWN_ON, sheet=sheet)
        tasks[f"{file} {name}"] = partial(_draw_one, first, outline, wanted)
        tasks[f"{file} {name}, two maps"] = partial(_draw_two, (first, second), outline, wanted)
    return tasks


def _draw_one(view: QuestionSummary, outline: Boundaries, wanted: DrawingOptions, turn: int) -> bytes:
    return draw_map(view, outline, load_texts(), _vary_drawing(wanted, turn))


def _draw_two(
    pair: tuple[QuestionSummary, QuestionSummary], outline: Boundaries, wanted: DrawingOptions, turn: int
) -> bytes:
    return draw_comparison(pair, outline, load_texts(), _vary_drawing(wanted, turn))


def _build_summaries(known: Catalogue) -> tuple[QuestionSummary, QuestionSummary]:
    figures = build_figure_set(known, estimated=True)
    about = (Standard.MDP_2016, Indicator.POOR, Group.ALL)
    first, second = (
        build_question_summary(Question(*about, period), known, figures) for period in (2016, 2020)
    )
    return first, second


def _vary_drawing(wanted: DrawingOptions, turn: int) -> DrawingOptions:
    return replace(wanted, credit=f"{turn}")


def _plain_plot(outline: Boundaries) -> bytes:
    """Draw the districts as geopandas does by itself, as large as a page."""
    figure = Figure(figsize=(A4.width / 25.4, A4.height / 25.4), dpi=A4.dots)
    shapes = geopandas.GeoSeries(dict(outline.shapes), crs=GEOGRAPHIC).to_crs(PLANE)
    shapes.plot(ax=figure.add_subplot())
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png")
    return buffer.getvalue()
