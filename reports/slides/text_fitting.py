"""Choose a text size that fits its box on every machine that shows the slide.

Slides name Arial: Windows and macOS have it with every Vietnamese letter, and LibreOffice replaces it by
Liberation Sans with the same widths. Texts are measured in DejaVu Sans, which matplotlib contains and
which is wider letter by letter: what fits in it fits in Arial.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import matplotlib as mpl
from PIL import ImageFont

FACE = "Arial"
LINE = 1.22
"""From one line to the next, as a share of the type's size."""

ELLIPSIS = "…"
_MEASURED = 100


@dataclass(frozen=True, slots=True)
class FittedText:
    """A text as it goes into its box, its size in points, and its number of lines."""

    text: str
    size: float
    lines: int


def fit_text(
    text: str, width: float, height: float, sizes: tuple[float, ...], *, bold: bool = False
) -> FittedText:
    """Choose the largest of some sizes in which a text fits a box (points); at the smallest it is cut."""
    for size in sizes:
        found = FittedText(text, size, count_lines(text, size, width, bold=bold))
        if found.lines * LINE * size <= height:
            return found
    return _cut(text, width, height, sizes[-1], bold=bold)


def count_lines(text: str, size: float, width: float, *, bold: bool = False) -> int:
    """Return how many lines a text takes; a word wider than the box is broken."""
    return sum(_lines_of(part, size, width, bold=bold) for part in text.split("\n"))


def _lines_of(text: str, size: float, width: float, *, bold: bool) -> int:
    lines, reached = 1, 0.0
    space = _width(" ", size, bold=bold)
    for word in text.split(" "):
        wide = _width(word, size, bold=bold)
        if reached and reached + space + wide > width:
            lines, reached = lines + 1, 0.0
        reached += (space if reached else 0.0) + wide
        if reached > width:
            # Programs break an address after a hyphen or a stroke and so fill its lines less than they could.
            broken = int(reached // width)
            lines, reached = lines + broken + 1, reached - broken * width
    return lines


def _cut(text: str, width: float, height: float, size: float, *, bold: bool) -> FittedText:
    words = text.split()
    most = int(height // (LINE * size))
    while words:
        shorter = f"{' '.join(words)}{ELLIPSIS}"
        if count_lines(shorter, size, width, bold=bold) <= most:
            return FittedText(shorter, size, most)
        words = words[:-1] if len(words) > 1 else [words[0][:-1]] if len(words[0]) > 1 else []
    return FittedText(ELLIPSIS, size, 1)


def _width(text: str, size: float, *, bold: bool) -> float:
    return float(_face(bold=bold).getlength(text)) * size / _MEASURED


@cache
def _face(*, bold: bool) -> ImageFont.FreeTypeFont:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    path = Path(mpl.get_data_path()) / "fonts" / "ttf" / name
    return ImageFont.truetype(str(path), _MEASURED, layout_engine=ImageFont.Layout.BASIC)
