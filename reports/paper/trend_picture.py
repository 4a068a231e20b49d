"""Draw an area's rates over the years as a picture: a panel a standard, nothing joined across."""

import io
from collections.abc import Sequence
from itertools import groupby, pairwise

from matplotlib.axes import Axes
from matplotlib.figure import Figure as Sheet
from matplotlib.font_manager import FontProperties
from matplotlib.ticker import FuncFormatter, MaxNLocator

from analysis.trend.standard_series import StandardSeries
from language.catalogue import Texts
from language.numbers import PERCENT, format_number
from maps.drawing.typeface import FONTS

INCHES = (6.7, 2.3)
DOTS_AN_INCH = 200
INK, SOFT, ACCENT, OTHER = "#17242c", "#5d6b73", "#0b5c6b", "#8a949a"

TrendPictureLine = tuple[str, Sequence[StandardSeries], str]
"""A name, its runs by standard, and a colour."""


def draw_trend_picture(lines: Sequence[TrendPictureLine], texts: Texts) -> bytes:
    """Draw lines as PNG: solid if published, dotted with hollow points if illustrative."""
    standards = [run.standard for run in lines[0][1]]
    sheet = Sheet(figsize=INCHES, dpi=DOTS_AN_INCH, layout="constrained")
    axes = sheet.subplots(1, len(standards), squeeze=False)[0]
    for panel, standard in zip(axes, standards, strict=True):
        _style_panel(panel, texts(f"standard.{standard.value}"), texts)
        for name, runs, colour in lines:
            _draw(panel, next(run for run in runs if run.standard is standard), name, colour)
        panel.set_ylim(bottom=0)
    handles, names = axes[0].get_legend_handles_labels()
    sheet.legend(handles, names, loc="outside lower center", ncols=len(lines), frameon=False, prop=_font(8))
    file = io.BytesIO()
    sheet.savefig(file, format="png", metadata={"Software": None})
    return file.getvalue()


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


def _style_panel(panel: Axes, title: str, texts: Texts) -> None:
    panel.set_title(title, fontproperties=_font(8.5), color=INK, loc="left")
    panel.margins(x=0.08)
    panel.xaxis.set_major_locator(MaxNLocator(integer=True))
    panel.yaxis.set_major_formatter(
        FuncFormatter(lambda value, _: format_number(value, texts.language, 0) + PERCENT[texts.language])
    )
    panel.grid(axis="y", color="#e3e8ea", linewidth=0.6)
    panel.set_axisbelow(True)
    for side in ("top", "right", "left"):
        panel.spines[side].set_visible(False)
    panel.tick_params(length=0, colors=SOFT)
    for label in (*panel.get_xticklabels(), *panel.get_yticklabels()):
        label.set_fontproperties(_font(7.5))


def _font(size: float) -> FontProperties:
    return FontProperties(fname=FONTS / "SourceSansPro-Regular.ttf", size=size)
