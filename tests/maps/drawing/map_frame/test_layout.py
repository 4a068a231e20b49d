"""Lengths on a sheet are true, every island is there, and panels lie on the sea."""

import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from data.model.areas import KIEN_HAI, PHU_QUOC
from geo.boundaries import Boundaries
from maps.drawing.map_frame.island_insets import ENLARGED, InsetNameSizes
from maps.drawing.map_frame.layout import MapLayout, lay_out_map, project_to_plane
from maps.drawing.sheet import Box

NAMES = InsetNameSizes(dict.fromkeys(("phu_quoc", "tho_chu", "nam_du", "lai_son", "hon_tre"), 9.0), 2.8)
FRAMES = {
    "a4": (Box(10, 20, 277, 165), 54.0),
    "slide": (Box(2, 2, 334, 186), 81.0),
    "half": (Box(4, 40, 135, 120), 0.0),
}


@pytest.fixture(params=list(FRAMES.values()), ids=list(FRAMES))
def plan(request: pytest.FixtureRequest, outline: Boundaries) -> MapLayout:
    frame, legend = request.param
    return lay_out_map(outline, frame, legend, NAMES)


def test_a_kilometre_has_the_same_length_on_all_land(plan: MapLayout, outline: Boundaries) -> None:
    for code, shape in project_to_plane(outline).items():
        scale = plan.scale * (ENLARGED if code == KIEN_HAI else 1)
        assert plan.shapes[code].area == pytest.approx(shape.area * scale**2, rel=1e-6), code
        assert plan.shapes[code].length == pytest.approx(shape.length * scale, rel=1e-6), code


def test_the_plane_agrees_with_the_province_s_area(outline: Boundaries) -> None:
    assert sum(shape.area for shape in project_to_plane(outline).values()) == pytest.approx(6293, abs=2)


def test_every_island_lies_in_its_panel(plan: MapLayout) -> None:
    boxes = {panel.code: panel.box.shape for panel in plan.panels}
    assert set(boxes) == {PHU_QUOC, KIEN_HAI}
    assert all(boxes[code].contains(plan.shapes[code]) for code in boxes)


def test_each_group_of_islands_lies_in_its_window(plan: MapLayout) -> None:
    for panel in plan.panels:
        windows = shapely.union_all([box.inset(-0.01).shape for box in panel.windows.values()])
        assert windows.contains(panel.islands)


def find_mainland(plan: MapLayout) -> BaseGeometry:
    """Return all land outside the insets."""
    inside = {panel.code for panel in plan.panels}
    return shapely.union_all([shape for code, shape in plan.shapes.items() if code not in inside])


def test_panels_cover_no_land_and_not_each_other(plan: MapLayout) -> None:
    west, south = (panel.box for panel in plan.panels)
    assert not west.overlaps(south)
    assert not find_mainland(plan).intersects(west.shape)
    assert not find_mainland(plan).intersects(south.shape)


def test_everything_lies_within_the_frame(plan: MapLayout) -> None:
    frame = plan.frame.shape
    assert frame.contains(find_mainland(plan))
    assert all(frame.contains(panel.box.shape) for panel in plan.panels)
