"""Small maps are drawn from few points, neighbours still touching, nothing outside the drawing."""

import shapely

from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.outlines.small import WIDTH, build_small_outline, simplify_paths, write_small_outline_script
from tests.maps.paths import points_of

MOST_BYTES = 16_000


def test_every_district_has_a_path_and_the_whole_is_light(
    catalogue: Catalogue, outline: Boundaries, texts: Texts
) -> None:
    made = build_small_outline(catalogue.districts, outline, texts)
    assert set(made["paths"]) == {area.code for area in catalogue.districts}
    assert list(made["discs"]) == ["912"]
    assert made["stamp"] == "Có số ước tính: {count}"
    assert len(write_small_outline_script(catalogue.districts, outline, texts)) < MOST_BYTES


def test_the_mainland_lies_inside_the_drawing(
    catalogue: Catalogue, outline: Boundaries, texts: Texts
) -> None:
    width, height = build_small_outline(catalogue.districts, outline, texts)["size"]
    assert width == WIDTH
    for code in ("914", "909", "906"):
        for x, y in points_of(simplify_paths(outline.shapes)[code]):
            assert 0 <= x <= width
            assert 0 <= y <= height


def test_neighbours_keep_one_border_between_them() -> None:
    left, right = shapely.box(104, 9.5, 104.5, 10), shapely.box(104.5, 9.5, 105, 10)
    paths = simplify_paths({"1": left, "2": right})
    assert len(set(points_of(paths["1"])) & set(points_of(paths["2"]))) == 2
