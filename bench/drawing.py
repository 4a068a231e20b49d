"""How long a map takes as a file, beside a plain plot of the same districts."""

import io
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import product

import geopandas
from matplotlib.figure import Figure

from data.catalogue import Catalogue, load_catalogue
from data.load import figures_of
from data.model import Group, Indicator, Standard
from geo.boundaries import Boundaries, load_boundaries
from geo.checks import GEOGRAPHIC, PLANE
from insight.question import Question
from insight.situation import Situation, situation
from language.catalogue import texts
from maps.drawing.sheet import A4, SLIDE, Drawing, DrawnFormat
from maps.drawn import draw_comparison, draw_map

PLAIN = "plain plot"
WARM_UP = 2
DRAWN_ON = date(2026, 1, 1)
SHEETS = {"A4": A4, "slide": SLIDE}

Task = Callable[[int], bytes]
"""Draws for a turn; each turn asks for something else, so that nothing is found ready."""


def time_drawings(samples: int) -> dict[str, list[float]]:
    """Time each kind of file and the plain plot in turns, in milliseconds."""
    tasks = _tasks()
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for turn in range(WARM_UP + samples):
        for name, task in tasks.items():
            begin = time.perf_counter()
            task(turn)
            if turn >= WARM_UP:
                times[name].append(1_000 * (time.perf_counter() - begin))
    return times


def _tasks() -> Mapping[str, Task]:
    known = load_catalogue()
    outline = load_boundaries(tuple(area.code for area in known.districts))
    first, second = _answers(known)
    tasks: dict[str, Task] = {PLAIN: lambda _: _plain_plot(outline)}
    for file, (name, sheet) in product(DrawnFormat, SHEETS.items()):
        wanted = Drawing(file=file, today=DRAWN_ON, sheet=sheet)
        tasks[f"{file} {name}"] = partial(_one, first, outline, wanted)
        tasks[f"{file} {name}, two maps"] = partial(_two, (first, second), outline, wanted)
    return tasks


def _one(view: Situation, outline: Boundaries, wanted: Drawing, turn: int) -> bytes:
    return draw_map(view, outline, texts(), _unlike(wanted, turn))


def _two(pair: tuple[Situation, Situation], outline: Boundaries, wanted: Drawing, turn: int) -> bytes:
    return draw_comparison(pair, outline, texts(), _unlike(wanted, turn))


def _answers(known: Catalogue) -> tuple[Situation, Situation]:
    figures = figures_of(known, illustrative=True)
    about = (Standard.MDP_2016, Indicator.POOR, Group.ALL)
    first, second = (situation(Question(*about, period), known, figures) for period in (2016, 2020))
    return first, second


def _unlike(wanted: Drawing, turn: int) -> Drawing:
    return replace(wanted, credit=f"{turn}")


def _plain_plot(outline: Boundaries) -> bytes:
    """Draw the districts as geopandas does by itself, as large as a page."""
    figure = Figure(figsize=(A4.width / 25.4, A4.height / 25.4), dpi=A4.dots)
    shapes = geopandas.GeoSeries(dict(outline.shapes), crs=GEOGRAPHIC).to_crs(PLANE)
    shapes.plot(ax=figure.add_subplot())
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png")
    return buffer.getvalue()
