"""Load the typeface of drawn maps and measure texts in it."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import font_source_sans_pro
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import text_to_path

from maps.drawing.sheet import POINT

FONTS = Path(font_source_sans_pro.font_directory)
REGULAR, STRONG = "Regular", "Semibold"
"""Two weights alone: each costs a PDF a quarter of a second."""

ASCENT, DESCENT = 0.72, 0.21
"""Shares of a type's size above and below the line on which letters stand, tone marks left out."""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A size in points and a weight."""

    size: float
    weight: str = REGULAR

    @property
    def height(self) -> float:
        """Return the millimetres from the foot of a g to the top of a capital."""
        return (ASCENT + DESCENT) * self.size * POINT

    @property
    def step(self) -> float:
        """Return the millimetres from one line to the next."""
        return 1.2 * self.size * POINT


@lru_cache(maxsize=64)
def load_font(type_: TextStyle) -> FontProperties:
    """Load a type from its file: nothing is installed or registered, so it is the same on every machine."""
    return FontProperties(fname=FONTS / f"SourceSansPro-{type_.weight}.ttf", size=type_.size)


@lru_cache(maxsize=8192)
def measure_width(text: str, type_: TextStyle) -> float:
    """Return the width of a text in millimetres."""
    points, _, _ = text_to_path.get_text_width_height_descent(text, load_font(type_), ismath=False)
    return float(points) * POINT


def wrap_text(text: str, type_: TextStyle, room: float) -> list[str]:
    """Break a text at spaces into lines no wider than `room` millimetres."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure_width(longer, type_) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
