"""What stands where on a drawn sheet, as a reader of it would see: boxes of texts, in pixels."""

from dataclasses import dataclass, field
from datetime import date

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from maps.drawing.sheet import DrawingOptions, MapFileFormat, MapSheet

TODAY = date(2026, 11, 25)
TOUCH = 0.6
"""Millimetres by which boxes of texts may overlap: they take in room that few letters use."""


def drawing(
    sheet: MapSheet, file: MapFileFormat = MapFileFormat.PNG, district: str | None = None
) -> DrawingOptions:
    return DrawingOptions(file=file, today=TODAY, district=district, sheet=sheet)


@dataclass
class Seen:
    """A figure with its texts: those that bear a name, by name."""

    figure: Figure
    texts: list[Text] = field(init=False)

    def __post_init__(self) -> None:
        FigureCanvasAgg(self.figure)  # measures texts; nothing on a sheet moves when it is drawn
        self.texts = [text for axes in self.figure.axes for text in axes.texts if text.get_gid()]

    def box(self, text: Text) -> Bbox:
        """Give the box around a text."""
        return text.get_window_extent()

    def said(self, name: str) -> list[str]:
        """Give the words of all texts of a name."""
        return [text.get_text() for text in self.texts if text.get_gid() == name]

    def labels(self) -> dict[str, Bbox]:
        """Give the box around each district's name and value, by code."""
        found: dict[str, list[Bbox]] = {}
        for text in self.texts:
            kind, _, code = str(text.get_gid()).partition("-")
            if kind in {"name", "value"}:
                found.setdefault(code, []).append(self.box(text))
        return {code: Bbox.union(boxes) for code, boxes in found.items()}

    def artists(self, beginning: str) -> list[str]:
        """Name the shapes whose name begins so."""
        names = (str(patch.get_gid()) for axes in self.figure.axes for patch in axes.patches)
        return sorted(name for name in names if name.startswith(beginning))


def overlapping(boxes: dict[str, Bbox], pixels: float) -> list[tuple[str, str]]:
    """List pairs of boxes that share more than a rim of some pixels."""
    small = {name: box.padded(-pixels / 2) for name, box in boxes.items()}
    names = sorted(small)
    return [
        (one, other) for one in names for other in names if one < other and small[one].overlaps(small[other])
    ]
