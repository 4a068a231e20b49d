"""One whole map within a frame: sea, districts, island panels, labels, scale bar, stamp."""

from collections.abc import Sequence

import shapely

from geo.boundaries import Boundaries
from language.catalogue import Texts
from language.numbers import decimal
from maps.drawing.districts import CHOSEN_WIDTH, Shown, draw_districts
from maps.drawing.islands import ENLARGED, MAIN_ISLAND, NameRoom, Panel
from maps.drawing.labels import ON_LIGHT, Label, draw_label, label_sizes, wanted, write_label
from maps.drawing.lettering import STRONG, Type, width
from maps.drawing.pen import LINE, SEA, SOFT, Ink, Layer, Pen
from maps.drawing.places import find_places
from maps.drawing.plan import GAP, Plan, plan_map
from maps.drawing.scale_bar import draw_bar, small_type
from maps.drawing.sheet import Box
from maps.palettes import SELECTED_ON_WARM

LONGEST_BAR = 26.0
"""Millimetres of the mainland's bar, at most."""

STAMP_SHARE = 0.6
"""How much of the frame's width the stamp takes."""


def draw_map_part(
    pen: Pen, outline: Boundaries, frame: Box, legend: float, districts: Sequence[Shown], texts: Texts
) -> Plan:
    """Draw a map in a frame that keeps `legend` millimetres free on its right, and give its plan."""
    small = small_type(pen)
    widths = {name: width(words, small) for name, words in texts.family("island").items()}
    plan = plan_map(outline, frame, legend, NameRoom(widths, small.step))
    pen.shape(frame.shape, Layer.SEA, fill=SEA, line=LINE, width=0.6, name="frame")
    draw_districts(pen, plan, districts)
    chosen = next((district.area.code for district in districts if district.chosen), None)
    for panel in plan.panels:
        _draw_panel(pen, panel, texts, chosen=panel.code == chosen)
    bar = (frame.left + GAP, frame.bottom + GAP)
    draw_bar(pen, bar, plan.scale, LONGEST_BAR, texts, "scale")
    _draw_labels(
        pen, plan, districts, Box(frame.left, frame.bottom, frame.width - legend, frame.height), texts
    )
    return plan


def draw_stamp(pen: Pen, frame: Box, texts: Texts) -> None:
    """Stamp a map that shows anything illustrative."""
    words = texts("map.stamp").upper()
    size = 100 * STAMP_SHARE * frame.width / width(words, Type(100, STRONG))
    middle = (frame.left + frame.width / 2, frame.bottom + frame.height / 2)
    pen.stamp(words, middle, Type(size, STRONG), name="stamp")


def _draw_panel(pen: Pen, panel: Panel, texts: Texts, *, chosen: bool) -> None:
    """Frame a panel and name its groups of islands; what is enlarged says so beside a bar of its own."""
    small = small_type(pen)
    line, width_ = (SELECTED_ON_WARM, CHOSEN_WIDTH) if chosen else (LINE, 0.6)
    pen.shape(
        panel.box.shape, Layer.FRAME, line=line, width=width_ * pen.sheet.text, name=f"panel-{panel.code}"
    )
    for name, window in panel.windows.items():
        if name != MAIN_ISLAND:
            foot = window.bottom + 0.3 * small.step
            pen.write(texts(f"island.{name}"), (window.left + window.width / 2, foot), small, align="center")
    if panel.label:
        foot, left = panel.box.bottom + 0.35 * small.step, panel.box.left + GAP / 2
        draw_bar(pen, (left, foot), panel.scale, panel.box.width / 4, texts, f"scale-{panel.code}")
        note = texts("drawn.enlarged", times=decimal(ENLARGED, texts.language, 1))
        pen.write(note, (panel.box.right - GAP / 2, foot), small, ink=Ink(SOFT), align="right")


def _draw_labels(pen: Pen, plan: Plan, districts: Sequence[Shown], room: Box, texts: Texts) -> None:
    """Place labels on land and main island; the panel of small islands keeps room for its own."""
    kept = {panel.code: panel.label for panel in plan.panels if panel.label}
    labels = {district.area.code: label_sizes(district, pen.sheet.text, texts) for district in districts}
    free = [sizes for code, sizes in labels.items() if code not in kept]
    taken = [panel.box.shape for panel in plan.panels if panel.code in kept]
    taken += [_edge(panel) for panel in plan.panels if panel.code not in kept]
    places = find_places([wanted(sizes) for sizes in free], plan.shapes, taken, room)
    for code, place in places.items():
        draw_label(pen, labels[code][place.size], place, texts)
    for code, box in kept.items():
        _draw_kept(pen, labels[code][0], box, texts)


def _edge(panel: Panel) -> shapely.Geometry:
    return panel.box.shape.exterior.buffer(GAP / 6)


def _draw_kept(pen: Pen, label: Label, box: Box, texts: Texts) -> None:
    across, up = label.size
    left, bottom = box.left + (box.width - across) / 2, box.bottom + (box.height - up) / 2
    write_label(pen, label, Box(left, bottom, across, up), ON_LIGHT, texts)
