"""The frames around islands, with the groups' names and, where they are enlarged, a scale of their own."""

from language.catalogue import Texts
from language.numbers import decimal
from maps.drawing.districts import CHOSEN_WIDTH
from maps.drawing.islands import ENLARGED, MAIN_ISLAND, Panel
from maps.drawing.pen import LINE, SOFT, Ink, Layer, Pen
from maps.drawing.plan import GAP
from maps.drawing.scale_bar import draw_bar, small_type
from maps.palettes import SELECTED_ON_WARM

THIN = 0.6
"""Points of an ordinary frame, times the size of the sheet's type."""


def draw_panel(pen: Pen, panel: Panel, texts: Texts, *, chosen: bool) -> None:
    """Frame a panel, strongly where its district is chosen, and name its groups of islands."""
    small = small_type(pen)
    line, points = (SELECTED_ON_WARM, CHOSEN_WIDTH) if chosen else (LINE, THIN)
    width, name = points * pen.sheet.text, f"panel-{panel.code}"
    pen.shape(panel.box.shape, Layer.FRAME, line=line, width=width, name=name)
    for group, window in panel.windows.items():
        if group != MAIN_ISLAND:
            at = (window.left + window.width / 2, window.bottom + 0.3 * small.step)
            pen.write(texts(f"island.{group}"), at, small, align="center", name="island")
    if panel.label:
        _draw_scale(pen, panel, texts)


def _draw_scale(pen: Pen, panel: Panel, texts: Texts) -> None:
    """Say how much larger the islands are drawn than the mainland, beside a bar of their own."""
    small = small_type(pen)
    foot, margin, longest = panel.box.bottom + 0.35 * small.step, GAP / 2, panel.box.width / 4
    draw_bar(pen, (panel.box.left + margin, foot), panel.scale, longest, texts, f"scale-{panel.code}")
    note = texts("drawn.enlarged", times=decimal(ENLARGED, texts.language, 1))
    pen.write(note, (panel.box.right - margin, foot), small, ink=Ink(SOFT), align="right", name="enlarged")
