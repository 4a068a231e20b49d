"""Draw an area's rates over the years as a picture: a panel a standard, nothing joined across."""

import io
from collections.abc import Sequence
from itertools import groupby, pairwise
from math import isclose

from matplotlib.axes import Axes
from matplotlib.figure import Figure as Sheet
from matplotlib.font_manager import FontProperties
from matplotlib.ticker import FixedLocator, Formatter, MaxNLocator

from analysis.display.colours import Colour
from analysis.trend.standard_series import StandardSeries
from language.catalogue import Language, Texts
from language.numbers import PERCENT, format_number
from maps.drawing.typeface import FONTS

INCHES = (6.7, 2.3)
DOTS_AN_INCH = 200

TrendPictureLine = tuple[str, Sequence[StandardSeries], str]
"""A name, its runs by standard, and a colour."""


class PercentTicks(Formatter):
    """Labels of an axis in percent, with as many decimals as its ticks need: no label says another value."""

    MOST_DECIMALS = 3

    def __init__(self, language: Language) -> None:
        self._language = language

    def __call__(self, value: float, _: int | None = None) -> str:
        """Return the label of one tick."""
        return self.format_ticks([value])[0]

    def format_ticks(self, values: Sequence[float]) -> list[str]:
        """Return the labels of all ticks of an axis, each with the same number of decimals."""
        decimals = next((n for n in range(self.MOST_DECIMALS) if _are_exact(values, n)), self.MOST_DECIMALS)
        sign = PERCENT[self._language]
        return [format_number(value, self._language, decimals) + sign for value in values]


def _are_exact(values: Sequence[float], decimals: int) -> bool:
    return all(isclose(round(value, decimals), value, abs_tol=1e-9) for value in values)


def draw_trend_picture(lines: Sequence[TrendPictureLine], texts: Texts) -> bytes:
    """Return the picture of some lines as PNG."""
    file = io.BytesIO()
    build_trend_picture(lines, texts).savefig(file, format="png", metadata={"Software": None})
    return file.getvalue()


def build_trend_picture(lines: Sequence[TrendPictureLine], texts: Texts) -> Sheet:
    """Build the picture: solid if published, dotted with hollow points if estimated."""
    first_runs = lines[0][1]
    sheet = Sheet(figsize=INCHES, dpi=DOTS_AN_INCH, layout="constrained")
    axes = sheet.subplots(1, len(first_runs), squeeze=False)[0]
    for panel, first in zip(axes, first_runs, strict=True):
        _style_panel(panel, first, texts)
        for name, runs, colour in lines:
            _draw(panel, next(run for run in runs if run.standard is first.standard), name, colour)
        panel.set_ylim(bottom=0)
    handles, names = axes[0].get_legend_handles_labels()
    sheet.legend(handles, names, loc="outside lower center", ncols=len(lines), frameon=False, prop=_font(8))
    return sheet


def _draw(panel: Axes, run: StandardSeries, name: str, colour: str) -> None:
    known = [(year, found) for year, found in zip(run.reviews, run.figures, strict=True) if found]
    panel.plot([], [], color=colour, marker="o", markersize=3.5, linewidth=1.4, label=name)
    # A gap stays a gap: only neighbouring reviews are joined.
    for _, group in groupby(enumerate(known), key=lambda item: item[1][0] - item[0]):
        piece = [point for _, point in group]
        for (year, one), (later, two) in pairwise(piece):
            firm = one.published and two.published
            style = "-" if firm else ":"
            panel.plot([year, later], [one.value, two.value], style, color=colour, linewidth=1.4)
    for year, found in known:
        face = colour if found.published else "white"
        panel.plot([year], [found.value], "o", color=colour, markerfacecolor=face, markersize=3.5)


def _style_panel(panel: Axes, run: StandardSeries, texts: Texts) -> None:
    title = texts(f"standard.{run.standard.value}")
    panel.set_title(title, fontproperties=_font(8.5), color=Colour.INK, loc="left")
    panel.margins(x=0.08)
    panel.xaxis.set_major_locator(FixedLocator(list(run.reviews)))
    panel.yaxis.set_major_locator(MaxNLocator(nbins=6, steps=[1, 2, 5, 10]))
    panel.yaxis.set_major_formatter(PercentTicks(texts.language))
    panel.grid(axis="y", color=Colour.GRID, linewidth=0.6)
    panel.set_axisbelow(True)
    for side in ("top", "right", "left"):
        panel.spines[side].set_visible(False)
    panel.tick_params(length=0, colors=Colour.SOFT_ON_PAPER)
    for label in (*panel.get_xticklabels(), *panel.get_yticklabels()):
        label.set_fontproperties(_font(7.5))


def _font(size: float) -> FontProperties:
    return FontProperties(fname=FONTS / "SourceSansPro-Regular.ttf", size=size)
