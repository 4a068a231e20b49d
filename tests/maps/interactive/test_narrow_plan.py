"""A narrow map's plan names every district, and frames Phú Quốc off the coast where nothing else lies."""

from dataclasses import replace

import pytest
import shapely

from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries
from maps.interactive.narrow_plan import NarrowPlan, build_narrow_plan
from maps.outlines.label_plan import move_island
from maps.outlines.svg_path import find_largest_part

PHU_QUOC = "911"


@pytest.fixture(scope="module")
def plan(catalogue: Catalogue, outline: Boundaries) -> NarrowPlan:
    found = build_narrow_plan(catalogue.districts, outline)
    assert found
    return found


def test_every_district_has_its_whole_name_within_the_plan(plan: NarrowPlan, catalogue: Catalogue) -> None:
    (south, west), (north, east) = plan["bounds"]
    named = {code: " ".join(label["lines"]) for code, label in plan["labels"].items()}
    assert named == {area.code: area.name_vi for area in catalogue.districts}
    for label in plan["labels"].values():
        latitude, longitude = label["at"]
        assert south < latitude < north
        assert west < longitude < east


def test_the_browser_moves_the_island_to_where_the_presentation_has_it(
    plan: NarrowPlan, outline: Boundaries
) -> None:
    island, shape = plan["island"], outline.shapes[PHU_QUOC]
    (latitude, longitude), (to_latitude, to_longitude) = island["centre"], island["place"]
    moved = shapely.transform(
        find_largest_part(shape),
        lambda points: (points - [longitude, latitude]) * island["shrink"] + [to_longitude, to_latitude],
    )
    assert moved.equals_exact(move_island(shape), 1e-9)
    (south, west), (north, east) = island["frame"]
    frame = shapely.box(west, south, east, north)
    assert frame.contains(moved)
    others = [shape for code, shape in outline.shapes.items() if code != PHU_QUOC]
    assert not any(frame.intersects(shape) for shape in others)


def test_an_outline_of_other_districts_has_no_plan(outline: Boundaries, catalogue: Catalogue) -> None:
    fewer = {code: shape for code, shape in outline.shapes.items() if code != PHU_QUOC}
    assert build_narrow_plan(catalogue.districts, replace(outline, shapes=fewer)) is None
