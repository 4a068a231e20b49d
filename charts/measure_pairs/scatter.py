"""Draw two measures of the districts as points whose size is the number of households."""

from collections.abc import Sequence

import plotly.graph_objects as go

from analysis.display.colours import Colour
from analysis.measure import Measure
from analysis.measure_pairs import MeasurePair, PairedReview
from charts.measure_pairs.description import describe_measure_pairs, format_pair_hover
from charts.measure_pairs.measure_labels import TICKS, format_axis_title
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
    named = _worth_naming(known)
    return go.Scatter(
        x=[across.value for _, across, _ in known],
        y=[upward.value for _, _, upward in known],
        mode="markers+text",
        text=[pair.area.name_vi if pair.area.code in named else "" for pair, _, _ in known],
        textposition="top center",
        textfont={"size": 13},
        customdata=[format_pair_hover(pair, texts) for pair, _, _ in known],
        hovertemplate="%{customdata}<extra></extra>",
        cliponaxis=False,
        marker={
            "size": _sizes(known) if bubbles else SMALLEST * 1.5,
            "color": [Colour.PRIORITY if pair.area.priority else Colour.OWN for pair, _, _ in known],
            "symbol": [_symbol(pair) for pair, _, _ in known],
            "opacity": 0.85,
            "line": {"width": 1.6},
        },
    )


def _symbol(pair: MeasurePair) -> str:
    return "circle-open" if pair.status is Status.ESTIMATED else "circle"


def _sizes(known: Sequence[CompletePair]) -> list[float]:
    counts = [pair.households.value if pair.households else 0.0 for pair, _, _ in known]
    greatest = max(counts, default=0.0) or 1.0
    return [SMALLEST + (LARGEST - SMALLEST) * (count / greatest) ** 0.5 for count in counts]


def _worth_naming(known: Sequence[CompletePair]) -> set[str]:
    """Return the priority districts and the extremes: fifteen names would overlap."""
    by_across = sorted(known, key=lambda row: row[1].value)
    by_upward = sorted(known, key=lambda row: row[2].value)
    extremes = [*by_across[:1], *by_across[-1:], *by_upward[:1], *by_upward[-1:]]
    priority = [row for row in known if row[0].area.priority]
    return {pair.area.code for pair, _, _ in (*extremes, *priority)}
