"""Draw two measures of the districts as points whose size is the number of households."""

from collections.abc import Sequence
from dataclasses import replace

import plotly.graph_objects as go

from analysis.display.colours import Colour
from analysis.measure import Measure
from analysis.measure_pairs import MeasurePair, PairedReview
from charts.measure_pairs.description import describe_measure_pairs, format_pair_hover
from charts.measure_pairs.measure_labels import TICKS, format_axis_title
from charts.measure_pairs.point_labels import NamedPoint, place_point_names
from charts.style import Chart, stamp_estimates, style_chart
from data.model.figures import Figure, Status
from language.catalogue import Texts

HEIGHT = 450
SMALLEST, LARGEST = 8.0, 46.0
"""Pixels across of a point; its area grows with the households."""

CompletePair = tuple[MeasurePair, Figure, Figure]


def plot_scatter(
    found: Sequence[MeasurePair],
    review: PairedReview,
    measures: tuple[Measure, Measure],
    texts: Texts,
    *,
    bubbles: bool,
) -> Chart:
    """Draw the districts that have both measures; estimated ones are hollow."""
    known = [(pair, pair.across, pair.upward) for pair in found if pair.across and pair.upward]
    figure = go.Figure(_points(known, bubbles=bubbles, texts=texts))
    style_chart(figure, HEIGHT, texts)
    figure.update_xaxes(title=format_axis_title(measures[0], texts), rangemode="tozero", tickformat=TICKS)
    figure.update_yaxes(title=format_axis_title(measures[1], texts), rangemode="tozero", tickformat=TICKS)
    figure.update_layout(showlegend=False)
    if count := sum(pair.status is Status.ESTIMATED for pair, _, _ in known):
        stamp_estimates(figure, count, texts)
    return Chart(figure, describe_measure_pairs(found, review, measures, texts))


def _points(known: Sequence[CompletePair], *, bubbles: bool, texts: Texts) -> go.Scatter:
    sizes = _sizes(known) if bubbles else [SMALLEST * 1.5] * len(known)
    sides = _name_points(known, sizes)
    return go.Scatter(
        x=[across.value for _, across, _ in known],
        y=[upward.value for _, _, upward in known],
        mode="markers+text",
        text=[pair.area.name_vi if side else "" for (pair, _, _), side in zip(known, sides, strict=True)],
        textposition=[side or "top center" for side in sides],
        textfont={"size": 13},
        customdata=[format_pair_hover(pair, texts) for pair, _, _ in known],
        hovertemplate="%{customdata}<extra></extra>",
        cliponaxis=False,
        marker=_describe_markers(known, sizes if bubbles else SMALLEST * 1.5),
    )


def _describe_markers(known: Sequence[CompletePair], size: Sequence[float] | float) -> dict[str, object]:
    return {
        "size": size,
        "color": [Colour.PRIORITY if pair.area.priority else Colour.OWN for pair, _, _ in known],
        "symbol": [_symbol(pair) for pair, _, _ in known],
        "opacity": 0.85,
        "line": {"width": 1.6},
    }


def _symbol(pair: MeasurePair) -> str:
    return "circle-open" if pair.status is Status.ESTIMATED else "circle"


def _sizes(known: Sequence[CompletePair]) -> list[float]:
    counts = [pair.households.value if pair.households else 0.0 for pair, _, _ in known]
    greatest = max(counts, default=0.0) or 1.0
    return [SMALLEST + (LARGEST - SMALLEST) * (count / greatest) ** 0.5 for count in counts]


def _name_points(known: Sequence[CompletePair], sizes: Sequence[float]) -> list[str | None]:
    """Place the names: priority districts first, then from the highest down, for there the crowd is thin."""
    points = [
        NamedPoint(pair.area.name_vi, across.value, upward.value, size)
        for (pair, across, upward), size in zip(known, sizes, strict=True)
    ]
    places = range(len(points))
    order = sorted(places, key=lambda place: (not known[place][0].area.priority, -points[place].y))
    ranks = {place: rank for rank, place in enumerate(order)}
    return place_point_names([replace(point, rank=ranks[place]) for place, point in enumerate(points)])
