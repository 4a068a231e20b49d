"""Draw the lines of a trend: which stand out and how, and which parts rest on published figures alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any

import plotly.graph_objects as go

from analysis.display.colours import Colour
from analysis.display.figures import format_figure
from analysis.trend.panels import TrendLine
from charts.interval_band import build_interval_band
from charts.style import ESTIMATED_DASH
from data.model.areas import Area, AreaKind
from data.model.figures import Figure
from language.catalogue import Texts

"""Lighter than other charts' benchmark, which is bars and slopes: a thin line has to be seen on dark too."""

HOVER = "<b>%{customdata[0]}</b> · %{x}<br>%{customdata[1]}, %{customdata[2]}<extra></extra>"

LineSegment = tuple[Figure, Figure]


class LineRole(StrEnum):
    """What a line means to the reader; drawn in this order, the last on top."""

    DISTRICT = "district"
    PRIORITY = "priority"
    COUNTRY = "country"
    REGION = "region"
    PROVINCE = "province"
    SELECTED = "selected"


@dataclass(frozen=True, slots=True)
class LineStyle:
    """How the lines of one role are drawn: width and marker in pixels, opacity from 0 to 1."""

    colour: str
    width: float
    marker: float
    symbol: str = "circle"
    opacity: float = 1.0


LOOKS = {
    LineRole.DISTRICT: LineStyle(Colour.OTHER_DISTRICT, 1, 4, opacity=0.65),
    LineRole.PRIORITY: LineStyle(Colour.PRIORITY, 1.4, 5, opacity=0.85),
    LineRole.COUNTRY: LineStyle(Colour.LARGER_AREA, 2, 8, "diamond"),
    LineRole.REGION: LineStyle(Colour.LARGER_AREA, 2, 8, "square"),
    LineRole.PROVINCE: LineStyle(Colour.PROVINCE, 4, 9),
    LineRole.SELECTED: LineStyle(Colour.OWN, 3, 8),
}

BANDED = (LineRole.PROVINCE, LineRole.SELECTED)

_OF_KIND = {
    AreaKind.COUNTRY: LineRole.COUNTRY,
    AreaKind.REGION: LineRole.REGION,
    AreaKind.PROVINCE: LineRole.PROVINCE,
}


def find_line_role(area: Area, selected: str | None) -> LineRole:
    """Return the role of an area's line."""
    if area.code == selected:
        return LineRole.SELECTED
    if area.kind in _OF_KIND:
        return _OF_KIND[area.kind]
    return LineRole.PRIORITY if area.priority else LineRole.DISTRICT


def list_banded_lines(lines: Sequence[TrendLine], selected: str | None) -> list[TrendLine]:
    """Return the lines whose intervals are drawn: of all fifteen the bands would cover one another."""
    return [line for line in lines if find_line_role(line.area, selected) in BANDED]


def build_bands(lines: Sequence[TrendLine], selected: str | None) -> list[go.Scatter]:
    """Return the bands of the chosen district's and the province's intervals."""
    return [
        band
        for line in list_banded_lines(lines, selected)
        for band in build_interval_band(
            [[(figure.key.period, figure) for figure in line.known]],
            LOOKS[find_line_role(line.area, selected)].colour,
        )
    ]


def build_line_traces(lines: Sequence[TrendLine], selected: str | None, texts: Texts) -> list[go.Scatter]:
    """Return all lines of a panel, up to three traces a role: solid parts, dotted parts, markers.

    Lines of one role share their traces, with gaps between: 54 traces would double a change's time.
    """
    traces = []
    for role in LineRole:
        members = [line for line in lines if find_line_role(line.area, selected) is role]
        traces += [trace for trace in _traces(role, members, texts) if trace.x]
    return traces


def _traces(role: LineRole, lines: Sequence[TrendLine], texts: Texts) -> list[go.Scatter]:
    stretches = [ends for line in lines for ends in pairwise(line.known)]
    firm = [ends for ends in stretches if _published(ends)]
    guessed = [ends for ends in stretches if not _published(ends)]
    return [
        _stretch(role, "firm", firm, {}),
        _stretch(role, "estimated", guessed, {"dash": ESTIMATED_DASH}),
        _markers(role, lines, texts),
    ]


def _published(ends: LineSegment) -> bool:
    return all(figure.published for figure in ends)


def _stretch(role: LineRole, kind: str, stretches: Iterable[LineSegment], line: dict[str, Any]) -> go.Scatter:
    look = LOOKS[role]
    points = [point for first, last in stretches for point in (_point(first), _point(last), (None, None))]
    return go.Scatter(
        x=[x for x, _ in points],
        y=[y for _, y in points],
        name=f"{role}-{kind}",
        mode="lines",
        line={"color": look.colour, "width": look.width, **line},
        opacity=look.opacity,
        hoverinfo="skip",
        showlegend=False,
    )


def _point(figure: Figure) -> tuple[int | None, float | None]:
    return figure.key.period, figure.value


def _markers(role: LineRole, lines: Sequence[TrendLine], texts: Texts) -> go.Scatter:
    look = LOOKS[role]
    shown = [(line, figure) for line in lines for figure in (*line.known, *line.conflicting_figures)]
    return go.Scatter(
        x=[figure.key.period for _, figure in shown],
        y=[figure.value for _, figure in shown],
        customdata=[_hover_values(line.area, figure, texts) for line, figure in shown],
        name=f"{role}-points",
        mode="markers",
        marker={
            "color": look.colour,
            "size": look.marker,
            "symbol": [_symbol(look, line, figure) for line, figure in shown],
            "line": {"color": look.colour, "width": 1.2},
        },
        opacity=look.opacity,
        hovertemplate=HOVER,
        showlegend=False,
    )


def _hover_values(area: Area, figure: Figure, texts: Texts) -> list[str]:
    status = texts(f"status.{figure.status.value}")
    return [area.named(texts.language), format_figure(figure, texts), status]


def _symbol(look: LineStyle, line: TrendLine, figure: Figure) -> str:
    """Return a hollow symbol for an estimated figure, a cross for a figure of another source."""
    if not figure.published:
        return f"{look.symbol}-open"
    return "x" if figure in line.conflicting_figures else look.symbol
