"""The script with what never changes is plain JSON behind two names, and knows all 15 districts."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from shapely.geometry import Point, box

from data.model.figures import INDICATORS, Indicator, Status
from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.classes import CLASS_COLOURS, DARK_CLASSES
from maps.interactive.constants import FAR_ISLAND, OPENING_BOUNDS, find_far_island, write_constants_script

_SCRIPT = re.compile(r"window\.districtBoundaries=(\{.*\});window\.districtOptions=(\{.*\});")


@pytest.fixture(scope="session")
def script(catalogue: Catalogue, outline: Boundaries, texts: Texts) -> tuple[Any, Any]:
    """Give the outline and the options as the browser will read them."""
    found = _SCRIPT.fullmatch(write_constants_script(catalogue.districts, outline, texts))
    assert found
    return json.loads(found[1]), json.loads(found[2])


def test_outline_names_and_label_points_are_of_the_same_15_districts(
    catalogue: Catalogue, script: tuple[Any, Any]
) -> None:
    outline, options = script
    codes = {area.code for area in catalogue.districts}
    assert len(codes) == 15
    assert {feature["properties"]["code"] for feature in outline["features"]} == codes
    assert set(options["names"]) == set(options["points"]) == codes
    assert options["names"]["914"] == "Giang Thành"


def test_the_four_districts_of_the_directive_are_starred_and_kien_hai_is_marked(
    script: tuple[Any, Any],
) -> None:
    _, options = script
    assert set(options["priority"]) == {"908", "909", "913", "914"}
    assert options["marked"] == ["912"]


def test_the_map_opens_on_every_label_and_leaves_the_far_island_to_a_button(script: tuple[Any, Any]) -> None:
    (south, west), (north, east) = OPENING_BOUNDS
    _, options = script
    for latitude, longitude in options["points"].values():
        assert south < latitude < north
        assert west < longitude < east
    assert options["farIslandPoint"] == list(FAR_ISLAND)
    assert FAR_ISLAND[0] < south


def test_the_far_island_is_where_the_button_goes(outline: Boundaries) -> None:
    latitude, longitude = FAR_ISLAND
    largest = max(
        (part for part in outline.shapes["911"].geoms if part.bounds[3] < OPENING_BOUNDS[0][0]),
        key=lambda part: part.area,
    )
    assert largest.distance(Point(longitude, latitude)) < 0.01


def test_every_status_that_a_scene_may_name_is_said(script: tuple[Any, Any], texts: Texts) -> None:
    _, options = script
    assert options["status"] == {status.value: texts(f"status.{status.value}") for status in Status}
    assert options["status"]["estimated"] == "ước tính"
    assert options["status"]["missing"] == "chưa có số liệu"
    assert (options["status"]["imported"], options["importedMark"]) == ("nhập", "▲")


@pytest.mark.parametrize("indicator", INDICATORS)
def test_every_indicator_has_a_colour_and_words_for_each_class(
    script: tuple[Any, Any], indicator: Indicator
) -> None:
    palette = script[1]["palettes"][indicator.value]
    assert palette["colours"] == list(CLASS_COLOURS)
    assert len(palette["classes"]) == len(CLASS_COLOURS)
    assert palette["dark"] == list(range(len(CLASS_COLOURS) - DARK_CLASSES, len(CLASS_COLOURS)))


def test_the_script_cannot_be_ended_by_a_text_in_it(
    catalogue: Catalogue, outline: Boundaries, texts: Texts
) -> None:
    assert "<" not in write_constants_script(catalogue.districts, outline, texts)


def test_an_outline_without_the_far_island_offers_no_way_to_it(outline: Boundaries) -> None:
    (south, west), (north, east) = OPENING_BOUNDS
    near = outline.shapes["911"].intersection(box(west, south, east, north))
    assert find_far_island(outline) == FAR_ISLAND
    assert find_far_island(replace(outline, shapes={**outline.shapes, "911": near})) is None
