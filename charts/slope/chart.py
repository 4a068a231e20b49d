"""Draw the slope chart: every district's rate in two reviews of one standard, with the province's."""

from collections.abc import Sequence
from itertools import chain

import plotly.graph_objects as go

from analysis.comparison import AreaComparison, Comparison
from analysis.display.colours import Colour
from analysis.display.figures import format_label_figure
from analysis.finding import Finding
from charts.label_spacing import shift_labels_apart
from charts.slope.description import describe_slope_chart, format_slope_hover
from charts.style import ESTIMATED_DASH, Chart, stamp_estimates, style_chart
from data.model.areas import PROVINCE
from data.model.figures import Status
from language.catalogue import Texts

HEIGHT = 480
LABEL_GAP = 1 / 24
"""Of the axis: how far two labels must be apart, some 17 pixels."""

LABEL_PLACE, CONNECTOR = 1.08, (1.015, 1.065)
RANGE = (-0.06, 1.86)
"""Room for the longest name and its rate on a phone."""


def plot_slope_chart(comparison: Comparison, chosen: str | None, texts: Texts) -> Chart:
    """Draw a comparison; `chosen` is the code of the highlighted district."""
    rows = [row for row in (*comparison.districts, comparison.province) if row.change]
    figure = go.Figure([_line(row, comparison, chosen, texts) for row in rows])
    figure.add_traces(_labels(rows, texts))
    style_chart(figure, HEIGHT, texts)
    years = [comparison.earlier.period, comparison.later.period]
    figure.update_xaxes(
        tickvals=[0, 1], ticktext=[f"<b>{year}</b>" for year in years], range=RANGE, zeroline=False
    )
    greatest = _greatest(rows)
    figure.update_yaxes(
        title=texts("unit.percent"), range=[-LABEL_GAP * greatest, greatest * (1 + LABEL_GAP)]
    )
    figure.update_layout(showlegend=False)
    if count := sum(bool(row.change and row.change.status is Status.ESTIMATED) for row in rows):
        stamp_estimates(figure, count, texts)
    return Chart(figure, describe_slope_chart(comparison, texts))


def _line(row: AreaComparison, comparison: Comparison, chosen: str | None, texts: Texts) -> go.Scatter:
    ends = [end for end in (row.earlier, row.later) if end]
    estimated = any(_is_estimated(end) for end in ends)
    return go.Scatter(
        name=row.area.name_vi,
        x=[0, 1],
        y=[end.value for end in ends],
        mode="lines+markers",
        line={
            "color": _colour(row),
            "width": 4 if row.area.code in {chosen, PROVINCE} else 1.8,
            "dash": ESTIMATED_DASH if estimated else "solid",
        },
        marker={"size": 8, "symbol": ["circle-open" if _is_estimated(end) else "circle" for end in ends]},
        text=format_slope_hover(row, comparison, texts),
        hovertemplate="%{text}<extra></extra>",
    )


def _greatest(rows: Sequence[AreaComparison]) -> float:
    return max((end.value for row in rows for end in (row.earlier, row.later) if end), default=1.0)


def _is_estimated(end: Finding) -> bool:
    return end.status is Status.ESTIMATED


def _colour(row: AreaComparison) -> str:
    if row.area.code == PROVINCE:
        return Colour.BENCHMARK
    return Colour.PRIORITY if row.area.priority else Colour.OWN


def _labels(rows: Sequence[AreaComparison], texts: Texts) -> tuple[go.Scatter, go.Scatter]:
    """Return a name at the later end of each line, moved apart if close, with thin lines to them."""
    later = [row.later for row in rows if row.later]
    greatest = _greatest(rows)
    places = shift_labels_apart([end.value for end in later], greatest * LABEL_GAP, lowest=0.0)
    words = [_label(row, end, texts) for row, end in zip(rows, later, strict=True)]
    joined = [(end.value, place, None) for end, place in zip(later, places, strict=True)]
    connectors = go.Scatter(
        x=[*CONNECTOR, None] * len(rows),
        y=list(chain.from_iterable(joined)),
        mode="lines",
        line={"color": Colour.BENCHMARK, "width": 0.8},
        hoverinfo="skip",
    )
    names = go.Scatter(
        x=[LABEL_PLACE] * len(rows),
        y=places,
        mode="text",
        text=words,
        textposition="middle right",
        textfont={"size": 13},
        hoverinfo="skip",
    )
    return connectors, names


def _label(row: AreaComparison, later: Finding, texts: Texts) -> str:
    """Return a line's name in the page's text colour, readable on light and dark, with the map's star."""
    words = f"{row.area.name_vi} {format_label_figure(later.parts[0], texts)}"
    if row.area.code == PROVINCE:
        return f"<b>{words}</b>"
    return f"★ {words}" if row.area.priority else words
