"""Write a drawn sheet as a file: the same sheet always gives the same bytes."""

import io
from functools import cache
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure

from maps.drawing.sheet import MapFileFormat

TRUE_TYPE = 42
"""How a PDF takes in the typeface (Type 42): as letters that can be searched and copied, marks and all."""


def write_figure(figure: Figure, file: MapFileFormat, title: str) -> bytes:
    """Return a figure as a file with its title and without anything that changes from one time to the next.

    Letters of an SVG are outlines: as text they would need the typeface on every reader's machine.
    """
    _configure_matplotlib()
    buffer = io.BytesIO()
    figure.savefig(buffer, format=file.value, metadata=_metadata(file, title))
    return buffer.getvalue()


@cache
def _configure_matplotlib() -> None:
    """Set what matplotlib reads from its settings alone."""
    mpl.rcParams["pdf.fonttype"] = TRUE_TYPE
    mpl.rcParams["svg.hashsalt"] = "drawn"


def _metadata(file: MapFileFormat, title: str) -> dict[str, Any]:
    match file:
        case MapFileFormat.PNG:
            return {"Title": title, "Software": None}
        case MapFileFormat.SVG:
            return {"Title": title, "Date": None, "Creator": None}
        case MapFileFormat.PDF:
            return {"Title": title, "CreationDate": None, "Creator": None, "Producer": None}
