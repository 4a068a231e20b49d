"""The lines of a trend: who stands out and how, and which stretches rest on published figures alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any

import plotly.graph_objects as go

from charts.style import ILLUSTRATIVE_DASH, LINE_COLOUR, PRIORITY_COLOUR
from data.model import Area, AreaKind, Figure
from insight.panels import Line
from language.catalogue import Texts
from language.numbers import percent

PROVINCE_COLOUR = "#2f6fd0"
QUIET_COLOUR = "#8b9aa3"
BENCHMARK_COLOUR = "#74848d"
"""Lighter than other charts' benchmark, which is bars and slopes: a thin line has to be seen on dark too."""

HOVER = "<b>%{customdata[0]}</b> · %{x}<br>%{customdata[1]}, %{customdata[2]}<extra></extra>"

Ends = tuple[Figure, Figure]


class Role(StrEnum):
    """What a line is to the reader; drawn in this order, the last on top."""

    DISTRICT = "district"
    PRIORITY = "priority"
    COUNTRY = "country"
    REGION = "region"
    PROVINCE = "province"
    SELECTED = "selected"


@dataclass(frozen=True, slots=True)
class Look:
    """How the lines of one role are drawn: width and marker in pixels, opacity from 0 to 1."""

    colour: str
    width: float
    marker: float
    symbol: str = "circle"
    opacity: float = 1.0


LOOKS = {
    Role.DISTRICT: Look(QUIET_COLOUR, 1, 4, opacity=0.65),
    Role.PRIORITY: Look(PRIORITY_COLOUR, 1.4, 5, opacity=0.85),
    Role.COUNTRY: Look(BENCHMARK_COLOUR, 2, 8, "diamond"),
    Role.REGION: Look(BENCHMARK_COLOUR, 2, 8, "square"),
    Role.PROVINCE: Look(PROVINCE_COLOUR, 4, 9),
    Role.SELECTED: Look(LINE_COLOUR, 3, 8),
}

_OF_KIND = {
    AreaKind.COUNTRY: Role.COUNTRY,
    AreaKind.REGION: Role.REGION,
    AreaKind.PROVINCE: Role.PROVINCE,
}


def role_of(area: Area, selected: str | None) -> Role:
    """Say what an area's line is to the reader."""
    if area.code == selected:
        return Role.SELECTED
    if area.kind in _OF_KIND:
        return _OF_KIND[area.kind]
    return Role.PRIORITY if area.priority else Role.DISTRICT


def line_traces(lines: Sequence[Line], selected: str | None, texts: Texts) -> list[go.Scatter]:
    """Draw all lines of a panel, up to three traces a role: firm stretches, dotted stretches, markers.

    Lines of one role share their traces, parted by gaps: 18 areas in 54 traces would double a change's time.
    """
    traces = []
    for role in Role:
        members = [line for line in lines if role_of(line.area, selected) is role]
        traces += [trace for trace in _traces(role, members, texts) if trace.x]
    return traces


def _traces(role: Role, lines: Sequence[Line], texts: Texts) -> list[go.Scatter]:
    stretches = [ends for line in lines for ends in pairwise(line.known)]
    firm = [ends for ends in stretches if _published(ends)]
    guessed = [ends for ends in stretches if not _published(ends)]
    return [
        _stretch(role, "firm", firm, {}),
        _stretch(role, "illustrative", guessed, {"dash": ILLUSTRATIVE_DASH}),
        _markers(role, lines, texts),
    ]


def _published(ends: Ends) -> bool:
    return all(figure.published for figure in ends)


def _stretch(role: Role, kind: str, stretches: Iterable[Ends], line: dict[str, Any]) -> go.Scatter:
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


def _markers(role: Role, lines: Sequence[Line], texts: Texts) -> go.Scatter:
    look = LOOKS[role]
    shown = [(line, figure) for line in lines for figure in (*line.known, *line.rivals)]
    return go.Scatter(
        x=[figure.key.period for _, figure in shown],
        y=[figure.value for _, figure in shown],
        customdata=[_told(line.area, figure, texts) for line, figure in shown],
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


def _told(area: Area, figure: Figure, texts: Texts) -> list[str]:
    status = texts(f"status.{figure.status.value}")
    return [area.named(texts.language), percent(figure.value, texts.language), status]


def _symbol(look: Look, line: Line, figure: Figure) -> str:
    """Hollow for what is illustrative; a cross for what another source says of the same year."""
    if not figure.published:
        return f"{look.symbol}-open"
    return "x" if figure in line.rivals else look.symbol
