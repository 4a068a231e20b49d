"""Define what all charts share: number format, quiet axes, dots for estimated figures."""

from dataclasses import dataclass

import plotly.graph_objects as go

from analysis.display.estimates import format_stamp
from language.catalogue import Language, Texts

STAMP_WIDTH = 480
"""Pixels of type for the whole mark, to be shared among its letters."""

SEPARATORS = {Language.VIETNAMESE: ",.", Language.ENGLISH: ".,"}
"""What stands before decimals and between thousands, as plotly takes it."""

ESTIMATED_DASH = "dot"
"""Lines that rest on estimated figures are dotted and their markers hollow, in every chart."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A plotly figure, and its finding in words with numbers for a reader who can't see it."""

    figure: go.Figure
    alt: str


def style_chart(figure: go.Figure, height: int, texts: Texts) -> go.Figure:
    """Apply the common look to a figure and return it; `height` is in pixels. Changes the figure in place."""
    figure.update_layout(
        height=height,
        separators=SEPARATORS[texts.language],
        margin={"l": 8, "r": 8, "t": 36, "b": 8},
        hovermode="closest",
        legend={"orientation": "h", "yanchor": "bottom", "y": 1.02, "x": 0},
        dragmode=False,
    )
    figure.update_xaxes(automargin=True, fixedrange=True)
    figure.update_yaxes(automargin=True, fixedrange=True)
    return figure


def stamp_estimates(figure: go.Figure, count: int, texts: Texts) -> go.Figure:
    """Write across a chart how many estimates it shows and return it."""
    text = format_stamp(count, texts)
    figure.add_annotation(
        text=text,
        xref="paper",
        yref="paper",
        x=0.5,
        y=0.5,
        showarrow=False,
        textangle=-18,
        opacity=0.12,
        font={"size": STAMP_WIDTH // len(text)},
    )
    return figure
