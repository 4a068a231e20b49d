"""Build and draw the names and values on the districts."""

from dataclasses import dataclass

import shapely

from analysis.display.colours import Colour
from language.catalogue import Texts
from maps.drawing.canvas import Canvas, DrawingLayer, TextInk, make_star
from maps.drawing.map_frame.districts import DrawnDistrict
from maps.drawing.map_frame.label_placement import Leader
from maps.drawing.sheet import POINT, Box
from maps.drawing.status_marks import draw_mark, measure_mark
from maps.drawing.typeface import ASCENT, STRONG, TextStyle, measure_width

NAME_SIZE, VALUE_SIZE = 9.0, 9.6
"""Points, times the size of the sheet's type."""

STAR, STAR_ROOM = 1.0, 1.25
"""A star beside a name and the room it takes, as shares of the name's size."""

ON_LIGHT = TextInk(Colour.INK, "#fffdf2")
ON_DARK = TextInk("#ffffff", "#6b2503")


@dataclass(frozen=True, slots=True)
class DistrictLabel:
    """A label's lines of name, its value, and the text styles of both; sizes in millimetres."""

    district: DrawnDistrict
    names: tuple[str, ...]
    name_type: TextStyle
    value_type: TextStyle
    mark: float

    @property
    def star(self) -> float:
        """Return the width of the star before a priority district's name."""
        return STAR_ROOM * self.name_type.size * POINT if self.district.area.priority else 0.0

    @property
    def value(self) -> float:
        """Return the width of the value with its mark."""
        return measure_width(self.district.value, self.value_type) + self.mark

    @property
    def size(self) -> tuple[float, float]:
        """Return its width and height."""
        lines = [measure_width(line, self.name_type) for line in self.names]
        lines[:1] = [self.star + line for line in lines[:1]]
        return max(*lines, self.value, 0.0), self.value_type.step + len(self.names) * self.name_type.step


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """A label in its box; `leader` runs from its district to it, `beside` means that it stands on the sea."""

    label: DistrictLabel
    box: Box
    leader: Leader | None
    beside: bool


def make_label_variants(
    district: DrawnDistrict, text: float, texts: Texts, *, named: bool = True
) -> tuple[DistrictLabel, ...]:
    """Return a district's label with its name on one line, on two if it has several words; else its value."""
    broken = _break_name(district.area.name_vi) if named else [()]
    name_type, value_type = TextStyle(NAME_SIZE * text, STRONG), TextStyle(VALUE_SIZE * text, STRONG)
    mark = measure_mark(district.status, value_type, texts)
    return tuple(DistrictLabel(district, names, name_type, value_type, mark) for names in broken)


def _break_name(name: str) -> list[tuple[str, ...]]:
    return [(name,), tuple(name.rsplit(" ", 1))] if " " in name else [(name,)]


def draw_label(pen: Canvas, placed: PlacedLabel, texts: Texts) -> None:
    """Write a label's lines into its box, with a leader line if it stands apart from its district."""
    label, box = placed.label, placed.box
    if placed.leader:
        _draw_leader(pen, placed.leader, label.district.area.code)
    apart = placed.leader or placed.beside
    ink = ON_DARK if label.district.dark and not apart else ON_LIGHT
    centre = box.left + box.width / 2
    foot = box.top - (ASCENT + 0.12) * label.name_type.size * POINT
    for number, line in enumerate(label.names):
        _write_name(pen, label, line, (centre, foot), ink, starred=bool(label.star) and not number)
        foot -= label.name_type.step
    foot -= label.value_type.step - label.name_type.step
    _write_value(pen, label, (centre, foot), ink, texts)


def _draw_leader(pen: Canvas, leader: Leader, code: str) -> None:
    width_ = 0.6 * pen.sheet.text
    pen.lines(
        shapely.linestrings(leader),
        DrawingLayer.LEADER,
        colour=Colour.INK,
        width=width_,
        name=f"leader-{code}",
    )
    pen.shape(shapely.Point(leader[0]).buffer(0.35 * pen.sheet.text), DrawingLayer.LEADER, fill=Colour.INK)


def _write_name(
    pen: Canvas, label: DistrictLabel, line: str, at: tuple[float, float], ink: TextInk, *, starred: bool
) -> None:
    type_, (centre, foot) = label.name_type, at
    if starred:
        centre += label.star / 2
        left = centre - measure_width(line, type_) / 2 - label.star
        mark = make_star(
            (left + STAR / 2 * type_.size * POINT, foot + 0.34 * type_.size * POINT), STAR * type_.size
        )
        pen.shape(mark, DrawingLayer.HALO, fill=ink.halo, line=ink.halo, width=0.3 * type_.size)
        pen.shape(mark, DrawingLayer.TEXT, fill=ink.colour)
    name = f"name-{label.district.area.code}"
    pen.write(line, (centre, foot), type_, ink=ink, align="center", name=name)


def _write_value(
    pen: Canvas, label: DistrictLabel, at: tuple[float, float], ink: TextInk, texts: Texts
) -> None:
    type_ = label.value_type
    left, foot = at[0] - label.value / 2, at[1]
    name = f"value-{label.district.area.code}"
    pen.write(label.district.value, (left, foot), type_, ink=ink, name=name)
    right = left + label.value - label.mark
    draw_mark(pen, label.district.status, (right, foot), type_, texts, ink)
