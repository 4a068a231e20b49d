"""Draw what surrounds the lines of a trend: names, the path, the overlap, the break."""

from collections.abc import Sequence

import plotly.graph_objects as go

from analysis.display.colours import Colour
from analysis.targets.programme_path import PathBand
from analysis.trend.panels import TrendLine
from charts.label_spacing import shift_labels_apart
from charts.trend.lines import LineRole, find_line_role
from data.model.assigned_targets import AssignedTarget
from data.model.figures import Figure
from language.catalogue import Texts
from language.numbers import format_percent

PATH_FILL, PATH_EDGE = "rgba(46,125,80,.22)", "rgba(46,125,80,.8)"
TARGET_COLOUR = Colour.OWN
"""The assigned target of the chosen district, in the colour of its line."""

BREAK_FILL, BREAK_LINE = "rgba(120,135,145,.14)", "rgba(120,135,145,.8)"

BREAK_WIDTH = 0.5
"""Years that the gap to the next standard takes at the right edge."""

NAME_GAP = 0.065
"""Least distance between two names, as a share of the axis."""

MARK_LOW, MARK_HIGH = 0.065, 0.52
"""Where the words of the bridge stand, as shares of the axis."""

NAMED = (LineRole.PROVINCE, LineRole.SELECTED, LineRole.COUNTRY, LineRole.REGION)


def build_path_traces(path: Sequence[PathBand]) -> tuple[go.Scatter, go.Scatter]:
    """Return the planned rates as a band: its highest and its lowest edge."""
    return (
        _edge("path-highest", path, [band.highest for band in path]),
        _edge("path-lowest", path, [band.lowest for band in path]).update(
            fill="tonexty", fillcolor=PATH_FILL
        ),
    )


def build_target_traces(targets: Sequence[AssignedTarget], texts: Texts) -> list[go.Scatter]:
    """Return the path of each assigned target, from its base to a ring at its goal."""
    return [
        go.Scatter(
            name=f"target-{target.key.goal_period}",
            x=[target.base_period, target.key.goal_period],
            y=[target.base_rate, target.goal_rate],
            mode="lines+markers",
            line={"color": TARGET_COLOUR, "width": 2, "dash": "dash"},
            marker={"symbol": ["line-ns", "circle-open-dot"], "size": [1, 12], "color": TARGET_COLOUR},
            customdata=[_describe_target_end(target, texts)] * 2,
            hovertemplate="%{customdata}<extra></extra>",
            showlegend=False,
        )
        for target in targets
    ]


def _describe_target_end(target: AssignedTarget, texts: Texts) -> str:
    goal = format_percent(target.goal_rate, texts.language)
    return texts("target_standing.hover", goal=target.key.goal_period, rate=goal)


def _edge(name: str, path: Sequence[PathBand], rates: Sequence[float]) -> go.Scatter:
    return go.Scatter(
        name=name,
        x=[band.period for band in path],
        y=rates,
        mode="lines",
        line={"color": PATH_EDGE, "width": 1},
        hoverinfo="skip",
        showlegend=False,
    )


def label_lines(
    figure: go.Figure, lines: Sequence[TrendLine], selected: str | None, highest: float, texts: Texts
) -> None:
    """Write the names of the most important lines at their ends, moved apart if they would touch.

    A line that ends before the last review has its name in the key alone: here it would lie on the others.
    """
    named = [
        line for line in lines if find_line_role(line.area, selected) in NAMED and line.series.figures[-1]
    ]
    places = shift_labels_apart([line.known[-1].value for line in named], highest * NAME_GAP, lowest=0.0)
    for line, place in zip(named, places, strict=True):
        _label_line(figure, line, place, selected, texts)


def _label_line(figure: go.Figure, line: TrendLine, place: float, selected: str | None, texts: Texts) -> None:
    strong = find_line_role(line.area, selected) in {LineRole.PROVINCE, LineRole.SELECTED}
    name = line.area.named(texts.language)
    figure.add_annotation(
        text=f"<b>{name}</b>" if strong else name,
        x=line.known[-1].key.period,
        y=place,
        xanchor="left",
        xshift=13,
        showarrow=False,
        font={"size": 13 if strong else 12},
    )


def mark_standard_overlap(
    figure: go.Figure, bridge: Figure, highest: float, *, opens: bool, texts: Texts
) -> None:
    """Ring the rate of a year that the next standard reviewed too; `opens` means at the panel's left edge.

    The lines fall, so the mark stands where there is room: below the first year, above the last.
    """
    figure.add_trace(_ring(bridge))
    figure.add_annotation(
        text=f"{texts('trend.bridge_mark')}<br><b>{format_percent(bridge.value, texts.language)}</b>",
        align="left",
        x=bridge.key.period,
        y=bridge.value,
        ax=14 if opens else 0,
        ay=highest * (MARK_LOW if opens else MARK_HIGH),
        ayref="y",
        xanchor="left" if opens else "center",
        arrowcolor=Colour.PROVINCE,
        font={"size": 13},
    )


def _ring(bridge: Figure) -> go.Scatter:
    return go.Scatter(
        name="bridge",
        x=[bridge.key.period],
        y=[bridge.value],
        mode="markers",
        marker={"symbol": "circle-open", "size": 19, "color": Colour.PROVINCE, "line": {"width": 2.5}},
        hoverinfo="skip",
        showlegend=False,
    )


def draw_break(figure: go.Figure, right: float, next_review: int, texts: Texts) -> None:
    """Draw the gap before the next standard as a strip with its years; it ends at `right` on the axis."""
    left = right - BREAK_WIDTH
    tall = {"yref": "paper", "y0": 0, "y1": 1}
    line = {"color": BREAK_LINE, "width": 1.5, "dash": "dash"}
    figure.add_shape(
        type="rect", x0=left, x1=right, fillcolor=BREAK_FILL, line_width=0, layer="below", **tall
    )
    figure.add_shape(type="line", x0=left, x1=left, line=line, **tall)
    figure.add_annotation(
        text=texts("trend.break", before=next_review - 1, after=next_review),
        x=(left + right) / 2,
        y=0.5,
        yref="paper",
        textangle=-90,
        showarrow=False,
        font={"size": 13},
    )
