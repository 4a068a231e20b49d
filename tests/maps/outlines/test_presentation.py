"""The map for a wall: all districts named with values, no label upon another, islands beside."""

from itertools import combinations
from typing import Any

import pytest
import shapely

from data.published.catalogue import Catalogue
from geo.boundaries import load_boundaries
from maps.outlines.presentation import FONT_SIZE, HEIGHT, LINE_HEIGHT, build_presentation_outline
from tests.maps.paths import points_of

LETTER_WIDTH = 0.52
"""Of a bold letter, in its height; a digit takes as much."""

LONGEST_VALUE = "24,15"


@pytest.fixture(scope="module")
def made(catalogue: Catalogue) -> dict[str, Any]:
    boundaries = load_boundaries(tuple(area.code for area in catalogue.districts))
    return build_presentation_outline(catalogue.districts, boundaries)


def boxes(made: dict[str, Any]) -> dict[str, shapely.Polygon]:
    found = {}
    for code, label in made["labels"].items():
        lines = [*label["lines"], LONGEST_VALUE]
        (x, y), wide = label["at"], max(map(len, lines)) * LETTER_WIDTH * FONT_SIZE
        high = len(lines) * LINE_HEIGHT
        found[code] = shapely.box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)
    return found


def test_every_district_has_a_path_and_a_label(made: dict[str, Any], catalogue: Catalogue) -> None:
    codes = {area.code for area in catalogue.districts}
    assert set(made["paths"]) == set(made["labels"]) == codes
    assert list(made["discs"]) == ["912"]


def test_no_two_labels_meet(made: dict[str, Any]) -> None:
    found = boxes(made)
    meeting = [(a, b) for a, b in combinations(found, 2) if found[a].intersection(found[b]).area > 1]
    assert meeting == []


def test_labels_and_shapes_lie_inside_the_drawing(made: dict[str, Any]) -> None:
    drawing = shapely.box(0, 0, *made["size"])
    assert made["size"][1] == HEIGHT
    assert [code for code, box in boxes(made).items() if not drawing.contains(box)] == []
    outside = {
        code: [point for point in points_of(path) if not drawing.covers(shapely.Point(point))]
        for code, path in made["paths"].items()
    }
    assert {code for code, points in outside.items() if points} == set()


def test_the_moved_island_keeps_clear_of_every_other_district_and_label(made: dict[str, Any]) -> None:
    left, top, width, height = made["frame"]
    frame = shapely.box(left, top, left + width, top + height)
    points = [p for code, path in made["paths"].items() if code != "911" for p in points_of(path)]
    assert not any(frame.contains(shapely.Point(point)) for point in points)
    assert [code for code, box in boxes(made).items() if code != "911" and box.intersects(frame)] == []
