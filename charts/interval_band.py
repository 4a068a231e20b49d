"""Draw the 80 % intervals of a line's estimates as a band; a published rate pinches it to a point."""

from collections.abc import Iterable, Sequence

import plotly.graph_objects as go

from data.model.figures import Figure

OPACITY = 0.13

BandPoint = tuple[float, Figure]
"""Where on the axis a figure lies, and the figure."""


def build_interval_band(runs: Sequence[Sequence[BandPoint]], colour: str) -> list[go.Scatter]:
    """Return one trace with a band for each run of points; none where nothing is estimated.

    `colour` is #rrggbb. Runs are standards: no band reaches from one into the next.
    """
    across, upward = _trace_bands(run for run in runs if any(figure.estimate for _, figure in run))
    if not across:
        return []
    return [
        go.Scatter(
            x=across,
            y=upward,
            name="interval",
            mode="none",
            fill="toself",
            fillcolor=_fade(colour),
            hoverinfo="skip",
            showlegend=False,
        )
    ]


def _trace_bands(
    runs: Iterable[Sequence[BandPoint]],
) -> tuple[list[float | None], list[float | None]]:
    """Return the outlines of the bands: along the upper ends and back along the lower, a gap after each."""
    across: list[float | None] = []
    upward: list[float | None] = []
    for run in runs:
        ends = [(place, *_ends(figure)) for place, figure in run]
        across += [*(place for place, _, _ in ends), *(place for place, _, _ in reversed(ends)), None]
        upward += [*(upper for _, _, upper in ends), *(lower for _, lower, _ in reversed(ends)), None]
    return across, upward


def _ends(figure: Figure) -> tuple[float, float]:
    if figure.estimate is None:
        return figure.value, figure.value
    return figure.estimate.lower, figure.estimate.upper


def _fade(colour: str) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red},{green},{blue},{OPACITY})"
