"""Draw the frames around islands, with the names of the groups and a scale if they are enlarged."""

from analysis.display.colours import Colour
from language.catalogue import Texts
from language.numbers import format_number
from maps.drawing.canvas import Canvas, DrawingLayer, TextInk
from maps.drawing.map_frame.districts import CHOSEN_WIDTH
from maps.drawing.map_frame.island_insets import ENLARGED, MAIN_ISLAND, IslandInset
from maps.drawing.map_frame.layout import GAP
from maps.drawing.map_frame.scale_bar import draw_scale_bar, get_small_style
from maps.palettes import SELECTED_ON_WARM

THIN = 0.6
"""Points of an ordinary frame, times the size of the sheet's type."""


def draw_inset_frame(pen: Canvas, panel: IslandInset, texts: Texts, *, chosen: bool) -> None:
    """Draw a frame, a strong one if its district is chosen, with the names of its groups of islands."""
    small = get_small_style(pen)
    line, points = (SELECTED_ON_WARM, CHOSEN_WIDTH) if chosen else (Colour.BENCHMARK, THIN)
    width, name = points * pen.sheet.text, f"panel-{panel.code}"
    pen.shape(panel.box.shape, DrawingLayer.FRAME, line=line, width=width, name=name)
    for group, window in panel.windows.items():
        if group != MAIN_ISLAND:
            at = (window.left + window.width / 2, window.bottom + 0.3 * small.step)
            pen.write(texts(f"island.{group}"), at, small, align="center", name="island")
    if panel.label:
        _draw_scale(pen, panel, texts)


def _draw_scale(pen: Canvas, panel: IslandInset, texts: Texts) -> None:
    """Write how much larger the islands are drawn than the mainland, beside a bar of their own."""
    small = get_small_style(pen)
    foot, margin, longest = panel.box.bottom + 0.35 * small.step, GAP / 2, panel.box.width / 4
    draw_scale_bar(pen, (panel.box.left + margin, foot), panel.scale, longest, texts, f"scale-{panel.code}")
    note = texts("drawn.enlarged", times=format_number(ENLARGED, texts.language, 1))
    pen.write(
        note,
        (panel.box.right - margin, foot),
        small,
        ink=TextInk(Colour.SOFT),
        align="right",
        name="enlarged",
    )
