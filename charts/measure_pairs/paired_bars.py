"""Draw two measures of the districts as two rows of bars, side by side, each with its own axis."""

from collections.abc import Sequence

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from analysis.display.colours import Colour
from analysis.measure import Measure
from analysis.measure_pairs import MeasurePair, PairedReview
from charts.measure_pairs.description import describe_measure_pairs
from charts.measure_pairs.measure_labels import (
    TICKS,
    format_amount,
    format_amount_without_unit,
    format_axis_title,
)
from charts.style import Chart, stamp_estimates, style_chart
from data.model.figures import Figure, Status
from language.catalogue import Texts

HEIGHT = 520
ROOM = 1.35
"""Times the longest bar: its number stands behind it."""

HATCH = "/"
"""The bars' pattern where a figure is estimated, as on the maps."""


def plot_paired_bars(
    found: Sequence[MeasurePair], review: PairedReview, measures: tuple[Measure, Measure], texts: Texts
) -> Chart:
    """Draw both measures of every district, highest in the first on top; no bar if there is no figure."""
    figure = make_subplots(rows=1, cols=2, shared_yaxes=True, horizontal_spacing=0.06)
    sides = ([pair.across for pair in found], [pair.upward for pair in found])
    for column, (measure, values) in enumerate(zip(measures, sides, strict=True), start=1):
        figure.add_trace(_bars(found, values, texts), row=1, col=column)
        figure.update_xaxes(
            title=format_axis_title(measure, texts), range=_range(values), tickformat=TICKS, row=1, col=column
        )
    style_chart(figure, HEIGHT, texts)
    figure.update_yaxes(autorange="reversed", showgrid=False)
    figure.update_layout(showlegend=False, bargap=0.3)
    if count := sum(bool(value and not value.published) for values in sides for value in values):
        stamp_estimates(figure, count, texts)
    return Chart(figure, describe_measure_pairs(found, review, measures, texts))


def _range(values: Sequence[Figure | None]) -> tuple[float, float]:
    """Return a range that leaves room for the number at the end of the longest bar."""
    return 0.0, ROOM * max((value.value for value in values if value), default=1.0)


def _bars(found: Sequence[MeasurePair], values: Sequence[Figure | None], texts: Texts) -> go.Bar:
    return go.Bar(
        orientation="h",
        y=[pair.area.name_vi for pair in found],
        x=[value.value if value else None for value in values],
        text=[
            format_amount_without_unit(value, texts) if value else texts("status.missing") for value in values
        ],
        textposition="outside",
        cliponaxis=False,
        hovertext=[_hover(pair, value, texts) for pair, value in zip(found, values, strict=True)],
        hovertemplate="%{hovertext}<extra></extra>",
        marker={
            "color": [Colour.PRIORITY if pair.area.priority else Colour.OWN for pair in found],
            "pattern": {"shape": [_pattern(value) for value in values], "solidity": 0.35},
        },
    )


def _pattern(value: Figure | None) -> str:
    return HATCH if value and value.status is Status.ESTIMATED else ""


def _hover(pair: MeasurePair, value: Figure | None, texts: Texts) -> str:
    status = texts(f"status.{value.status.value if value else Status.MISSING.value}")
    return f"<b>{pair.area.name_vi}</b><br>{format_amount(value, texts)} ({status})" if value else status
