"""Choose the place of each district's label on a map whose shapes have their places."""

from collections.abc import Mapping, Sequence

from shapely.geometry.base import BaseGeometry

from language.catalogue import Texts
from maps.drawing.map_frame.districts import DrawnDistrict
from maps.drawing.map_frame.island_insets import IslandInset
from maps.drawing.map_frame.label_placement import LabelPosition, LabelRequest, find_label_positions
from maps.drawing.map_frame.labels import DistrictLabel, PlacedLabel, make_label_variants
from maps.drawing.map_frame.layout import GAP, MapLayout
from maps.drawing.sheet import Box

EDGE = GAP / 6
"""Millimetres that a label keeps from a panel's frame."""


def lay_out_labels(
    plan: MapLayout,
    districts: Sequence[DrawnDistrict],
    legend: float,
    text: float,
    texts: Texts,
    *,
    named: bool = True,
) -> tuple[PlacedLabel, ...]:
    """Place every label clear of the others, of frames and of `legend` millimetres on the right.

    Raises NoRoomError where that can't be done; of values without names those that fit are placed.
    """
    sizes = {
        district.area.code: make_label_variants(district, text, texts, named=named) for district in districts
    }
    kept = {panel.code: panel.label for panel in plan.panels if panel.label}
    free = [_wanted(code, labels) for code, labels in sizes.items() if code not in kept]
    frame = plan.frame
    room = Box(frame.left, frame.bottom, frame.width - legend, frame.height)
    places = find_label_positions(
        free, plan.shapes, [_barrier(panel) for panel in plan.panels], room, whole=named
    )
    places |= {code: _in_middle(code, box, sizes[code][0]) for code, box in kept.items()}
    return tuple(_placed(places[code], labels, kept) for code, labels in sizes.items() if code in places)


def _wanted(code: str, labels: Sequence[DistrictLabel]) -> LabelRequest:
    return LabelRequest(code, tuple(label.size for label in labels))


def _barrier(panel: IslandInset) -> BaseGeometry:
    """Return the whole inset if it keeps room for its own label; of another one only the frame."""
    return panel.box.shape if panel.label else panel.box.shape.exterior.buffer(EDGE)


def _in_middle(code: str, box: Box, label: DistrictLabel) -> LabelPosition:
    across, up = label.size
    left, bottom = box.left + (box.width - across) / 2, box.bottom + (box.height - up) / 2
    return LabelPosition(code, Box(left, bottom, across, up), 0)


def _placed(place: LabelPosition, labels: Sequence[DistrictLabel], kept: Mapping[str, Box]) -> PlacedLabel:
    return PlacedLabel(labels[place.size], place.box, place.leader, beside=place.code in kept)
