"""Draw a district's rates beside the province's: a line a standard, and a gap where the standard changed."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import plotly.graph_objects as go

from analysis.display.colours import Colour
from analysis.trend.panels import TrendLine
from charts.district_trend.axis import (
    AreaLines,
    AxisPositions,
    compute_axis_positions,
    make_break_label,
    make_break_strip,
    make_standard_title,
)
from charts.district_trend.description import describe_district_trend, format_point_hover
from charts.interval_band import build_interval_band
from charts.style import ESTIMATED_DASH, Chart, stamp_estimates, style_chart
from data.model.figures import Figure
from language.catalogue import Texts
from language.numbers import PERCENT

HEIGHT = 360
HOVER = "%{customdata}<extra></extra>"


def plot_district_trend(own: AreaLines, province: AreaLines, texts: Texts) -> Chart:
    """Draw both trends, a line for each standard; no line crosses into the next standard."""
    places = compute_axis_positions(own)
    figure = go.Figure(
        [
            *_bands(own, places),
            *_traces(province, places, Colour.BENCHMARK, texts),
            *_traces(own, places, Colour.OWN, texts),
        ]
    )
    style_chart(figure, HEIGHT, texts)
    _lay_out(figure, own, places, texts)
    if count := sum(not known.published for line in (*own, *province) for known in line.known):
        stamp_estimates(figure, count, texts)
    return Chart(figure, describe_district_trend(own, province, texts))


def _lay_out(figure: go.Figure, course: AreaLines, places: AxisPositions, texts: Texts) -> None:
    """Set the whole layout at once: plotly checks all of it at every change."""
    titles = [make_standard_title(line, places, texts) for line in course]
    breaks = [make_break_label(line, places, texts) for line in course[:-1]]
    figure.update_layout(
        xaxis=_describe_years(places),
        yaxis={"rangemode": "tozero", "ticksuffix": PERCENT[texts.language], "nticks": 7},
        margin_t=64,
        legend_y=1.14,
        annotations=[*titles, *breaks],
        shapes=[make_break_strip(line, places) for line in course[:-1]],
    )


def _describe_years(places: AxisPositions) -> dict[str, object]:
    """Return the axis of the reviews: one place each, whatever lies between two."""
    return {
        "tickvals": list(places.values()),
        "ticktext": [f"{period}" for _, period in places],
        "range": [-0.5, max(places.values()) + 0.5],
        "showgrid": False,
        "zeroline": False,
    }


def _bands(course: AreaLines, places: AxisPositions) -> list[go.Scatter]:
    """Return the band of the district's intervals, apart for each standard."""
    runs = [[(_place(figure, places), figure) for figure in line.known] for line in course]
    return build_interval_band(runs, Colour.OWN)


def _traces(course: AreaLines, places: AxisPositions, colour: str, texts: Texts) -> Iterator[go.Scatter]:
    ends = [pair for line in course for pair in pairwise(line.known)]
    firm = [pair for pair in ends if all(figure.published for figure in pair)]
    guessed = [pair for pair in ends if not all(figure.published for figure in pair)]
    yield _stretches(firm, places, {"color": colour, "width": 2.6})
    yield _stretches(guessed, places, {"color": colour, "width": 1.8, "dash": ESTIMATED_DASH})
    yield _markers(course, places, colour, texts)


def _stretches(
    pairs: Sequence[tuple[Figure, Figure]], places: AxisPositions, line: Mapping[str, object]
) -> go.Scatter:
    """Return pieces of line as one trace, each separate from the next."""
    across = [place for pair in pairs for place in (*(_place(end, places) for end in pair), None)]
    upward = [value for pair in pairs for value in (*(end.value for end in pair), None)]
    return go.Scatter(x=across, y=upward, mode="lines", line=line, hoverinfo="skip", showlegend=False)


def _markers(course: AreaLines, places: AxisPositions, colour: str, texts: Texts) -> go.Scatter:
    shown = [(line, figure) for line in course for figure in (*line.known, *line.conflicting_figures)]
    return go.Scatter(
        x=[_place(figure, places) for _, figure in shown],
        y=[figure.value for _, figure in shown],
        name=course[0].area.name_vi,
        mode="markers",
        marker={
            "color": colour,
            "size": 9,
            "symbol": [_symbol(line, figure) for line, figure in shown],
            "line": {"color": colour, "width": 1.5},
        },
        customdata=[format_point_hover(line, figure, texts) for line, figure in shown],
        hovertemplate=HOVER,
    )


def _place(figure: Figure, places: AxisPositions) -> int:
    return places[figure.key.standard, figure.key.period]


def _symbol(line: TrendLine, figure: Figure) -> str:
    """Return a hollow symbol for an estimated figure, a cross for a figure of another source."""
    if not figure.published:
        return "circle-open"
    return "x" if figure in line.conflicting_figures else "circle"
