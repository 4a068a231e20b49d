"""Names and values on the districts: what each label says, how large it is, and how it is written."""

from collections.abc import Sequence
from dataclasses import dataclass

import shapely

from language.catalogue import Texts
from maps.drawing.districts import Shown
from maps.drawing.lettering import ASCENT, STRONG, Type, width
from maps.drawing.marks import draw_mark, mark_room
from maps.drawing.pen import INK, Ink, Layer, Pen, star
from maps.drawing.places import Place, Wanted
from maps.drawing.sheet import POINT, Box

NAME_SIZE, VALUE_SIZE = 7.6, 9.0
"""Points, times the size of the sheet's type."""

STAR, STAR_ROOM = 1.0, 1.25
"""A star beside a name and the room it takes, as shares of the name's size."""

ON_LIGHT = Ink(INK, "#fffdf2")
ON_DARK = Ink("#ffffff", "#6b2503")


@dataclass(frozen=True, slots=True)
class Label:
    """A label's lines of name, its value, and the types of both; sizes in millimetres."""

    district: Shown
    names: tuple[str, ...]
    name_type: Type
    value_type: Type
    mark: float

    @property
    def star(self) -> float:
        """The room of the star before a priority district's name."""
        return STAR_ROOM * self.name_type.size * POINT if self.district.area.priority else 0.0

    @property
    def value(self) -> float:
        """The width of the value with its mark."""
        return width(self.district.value, self.value_type) + self.mark

    @property
    def size(self) -> tuple[float, float]:
        """Its width and height."""
        first, *rest = self.names
        lines = [self.star + width(first, self.name_type), *(width(line, self.name_type) for line in rest)]
        return max(*lines, self.value), self.value_type.step + len(self.names) * self.name_type.step


def label_sizes(district: Shown, text: float, texts: Texts) -> tuple[Label, ...]:
    """Make a district's label with its name on one line, and on two where it has several words."""
    name = district.area.name_vi
    broken = [(name,), tuple(name.rsplit(" ", 1))] if " " in name else [(name,)]
    name_type, value_type = Type(NAME_SIZE * text, STRONG), Type(VALUE_SIZE * text, STRONG)
    mark = mark_room(district.status, value_type, texts)
    return tuple(Label(district, names, name_type, value_type, mark) for names in broken)


def wanted(labels: Sequence[Label]) -> Wanted:
    """Say how much room a label takes in each of its sizes."""
    return Wanted(labels[0].district.area.code, tuple(label.size for label in labels))


def draw_label(pen: Pen, label: Label, place: Place, texts: Texts) -> None:
    """Write a label in its place, with a line to its district where it stands apart from it."""
    if place.leader:
        line, colour = shapely.linestrings(place.leader), INK
        dot = shapely.Point(place.leader[0]).buffer(0.35 * pen.sheet.text)
        pen.lines(line, Layer.LEADER, colour=colour, width=0.6 * pen.sheet.text, name=f"leader-{place.code}")
        pen.shape(dot, Layer.LEADER, fill=colour)
    ink = ON_DARK if label.district.dark and not place.leader else ON_LIGHT
    write_label(pen, label, place.box, ink, texts)


def write_label(pen: Pen, label: Label, box: Box, ink: Ink, texts: Texts) -> None:
    """Write a label's lines into its box, each in the middle."""
    centre = box.left + box.width / 2
    foot = box.top - (ASCENT + 0.12) * label.name_type.size * POINT
    for number, line in enumerate(label.names):
        _write_name(pen, label, line, (centre, foot), ink, starred=bool(label.star) and not number)
        foot -= label.name_type.step
    foot -= label.value_type.step - label.name_type.step
    _write_value(pen, label, (centre, foot), ink, texts)


def _write_name(
    pen: Pen, label: Label, line: str, at: tuple[float, float], ink: Ink, *, starred: bool
) -> None:
    type_, (centre, foot) = label.name_type, at
    if starred:
        centre += label.star / 2
        left = centre - width(line, type_) / 2 - label.star
        mark = star(
            (left + STAR / 2 * type_.size * POINT, foot + 0.34 * type_.size * POINT), STAR * type_.size
        )
        pen.shape(mark, Layer.HALO, fill=ink.halo, line=ink.halo, width=0.3 * type_.size)
        pen.shape(mark, Layer.TEXT, fill=ink.colour)
    name = f"name-{label.district.area.code}"
    pen.write(line, (centre, foot), type_, ink=ink, align="center", name=name)


def _write_value(pen: Pen, label: Label, at: tuple[float, float], ink: Ink, texts: Texts) -> None:
    type_ = label.value_type
    left, foot = at[0] - label.value / 2, at[1]
    name = f"value-{label.district.area.code}"
    pen.write(label.district.value, (left, foot), type_, ink=ink, name=name)
    right = left + label.value - label.mark
    draw_mark(pen, label.district.status, (right, foot), type_, texts, ink)
