"""The outline that is shipped holds the 15 districts; a faulty one is refused with every fault at once."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas
import pytest

from data.errors import Fault, FaultyFileError
from data.published.catalogue import Catalogue
from geo.boundaries import BOUNDARY_FILE, Boundaries, load_boundaries
from geo.outline_checks import PLANE
from tests.language.rendered import in_vietnamese

BOW_TIE = {
    "type": "Polygon",
    "coordinates": [[[104.0, 9.0], [104.1, 9.1], [104.1, 9.0], [104.0, 9.1], [104.0, 9.0]]],
}
POINT = {"type": "Point", "coordinates": [104.0, 9.0]}

Features = list[dict[str, Any]]


@pytest.fixture(scope="session")
def codes(catalogue: Catalogue) -> tuple[str, ...]:
    return tuple(area.code for area in catalogue.districts)


@pytest.fixture(scope="session")
def boundaries(codes: tuple[str, ...]) -> Boundaries:
    return load_boundaries(codes)


def changed(folder: Path, change: Callable[[Features], object], **members: object) -> Path:
    """Write the shipped outline with some features changed in place."""
    collection = json.loads(BOUNDARY_FILE.read_text("utf-8"))
    change(collection["features"])
    path = folder / "changed.geojson"
    path.write_text(json.dumps({**collection, **members}), encoding="utf-8")
    return path


def faults_of(path: Path, codes: tuple[str, ...]) -> tuple[Fault, ...]:
    with pytest.raises(FaultyFileError) as caught:
        load_boundaries(codes, path)
    return caught.value.faults


def as_it_is(_: Features) -> None:
    """Change nothing."""


def area_by_code(boundaries: Boundaries) -> dict[str, float]:
    """Give each district's area in square kilometres."""
    shapes = geopandas.GeoSeries(dict(boundaries.shapes), crs="EPSG:4326").to_crs(PLANE)
    return {str(code): area / 1e6 for code, area in shapes.area.items()}


def test_the_shipped_outline_holds_exactly_the_districts(
    boundaries: Boundaries, codes: tuple[str, ...]
) -> None:
    assert set(boundaries.shapes) == set(boundaries.label_points) == set(codes)


def test_the_browser_gets_codes_and_shapes_and_nothing_else(
    boundaries: Boundaries, codes: tuple[str, ...]
) -> None:
    features = json.loads(boundaries.geojson)["features"]
    assert {feature["properties"]["code"] for feature in features} == set(codes)
    assert {tuple(feature["properties"]) for feature in features} == {("code",)}
    assert all(feature["geometry"]["coordinates"] for feature in features)


def test_areas_are_measured_in_the_grid_of_the_province() -> None:
    assert geopandas.GeoSeries(crs=PLANE).crs.name == "VN-2000 / TM-3 104-30"


def test_areas_are_those_that_the_readme_gives(boundaries: Boundaries) -> None:
    areas = area_by_code(boundaries)
    assert sum(areas.values()) == pytest.approx(6293, abs=1)
    assert areas["906"] == pytest.approx(662, abs=1)
    assert areas["907"] == pytest.approx(422, abs=1)


def test_the_readme_says_what_the_licence_asks_for() -> None:
    readme = BOUNDARY_FILE.with_name("README.md").read_text("utf-8")
    for needed in (
        "geoBoundaries",
        "CC BY-SA 4.0",
        "creativecommons.org/licenses/by-sa/4.0",
        "6,293",
        "662",
        "422",
    ):
        assert needed in readme, needed


def test_a_missing_district_is_named_by_its_code(tmp_path: Path, codes: tuple[str, ...]) -> None:
    path = changed(tmp_path, lambda features: features.pop(0))
    (fault,) = faults_of(path, codes)
    assert (fault.file, fault.row, fault.column) == ("changed.geojson", None, "code")
    assert "899" in in_vietnamese(in_vietnamese(fault.found))


def test_every_fault_of_units_and_shapes_is_listed_at_once(tmp_path: Path, codes: tuple[str, ...]) -> None:
    def spoil(features: Features) -> None:
        features[0]["properties"]["code"] = "999"
        features[2]["properties"]["code"] = features[1]["properties"]["code"]
        features[3]["geometry"] = BOW_TIE
        features[4]["geometry"] = None
        features[5]["geometry"] = POINT

    faults = faults_of(changed(tmp_path, spoil), codes)
    assert {fault.file for fault in faults} == {"changed.geojson"}
    assert [(fault.row, fault.column, in_vietnamese(in_vietnamese(fault.found))) for fault in faults] == [
        (None, "code", "thiếu huyện mã 899"),
        (None, "code", "thiếu huyện mã 902"),
        (1, "code", "999"),
        (3, "code", "900 lặp lại"),
        (4, "geometry", "hình tự cắt"),
        (5, "geometry", "không có hình"),
        (6, "geometry", "Point"),
    ]
    assert all(in_vietnamese(in_vietnamese(fault.expected)) for fault in faults)


def test_an_outline_without_any_shape_is_refused(tmp_path: Path, codes: tuple[str, ...]) -> None:
    def empty(features: Features) -> None:
        for feature in features:
            feature["geometry"] = {"type": "Polygon", "coordinates": []}

    faults = faults_of(changed(tmp_path, empty), codes)
    assert [fault.row for fault in faults] == list(range(1, 16))
    assert {in_vietnamese(in_vietnamese(fault.found)) for fault in faults} == {"không có hình"}


def test_districts_that_overlap_are_named_with_how_much(tmp_path: Path, codes: tuple[str, ...]) -> None:
    def cover(features: Features) -> None:
        features[1]["geometry"] = features[0]["geometry"]

    (fault,) = faults_of(changed(tmp_path, cover), codes)
    assert fault.column == "geometry"
    assert in_vietnamese(in_vietnamese(fault.found)).startswith("899 và 900 chồng nhau")


def test_another_reference_system_and_a_missing_column_are_told_together(
    tmp_path: Path, codes: tuple[str, ...]
) -> None:
    def rename(features: Features) -> None:
        for feature in features:
            feature["properties"] = {"ma": feature["properties"]["code"]}

    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32648"}}
    faults = faults_of(changed(tmp_path, rename, crs=crs), codes)
    assert [(fault.column, in_vietnamese(in_vietnamese(fault.found))) for fault in faults] == [
        ("code", "không có cột này"),
        (None, "EPSG:32648"),
    ]


def test_codes_written_as_numbers_still_join_by_text(tmp_path: Path, codes: tuple[str, ...]) -> None:
    def number(features: Features) -> None:
        for feature in features:
            feature["properties"]["code"] = int(feature["properties"]["code"])

    found = load_boundaries(codes, changed(tmp_path, number))
    assert set(found.shapes) == set(found.label_points) == set(codes)
    sent = {feature["properties"]["code"] for feature in json.loads(found.geojson)["features"]}
    assert sent == set(codes)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("absent.geojson", None),
        ("notes.geojson", "không phải bản đồ"),
        ("cut.geojson", '{"type":"FeatureCollection","features":['),
        ("table.csv", "code,name\n899,a\n"),
    ],
)
def test_what_is_no_outline_at_all_is_refused_by_name(
    tmp_path: Path, codes: tuple[str, ...], name: str, text: str | None
) -> None:
    if text is not None:
        (tmp_path / name).write_text(text, encoding="utf-8")
    (fault,) = faults_of(tmp_path / name, codes)
    assert (fault.file, fault.row) == (name, None)
    assert str(tmp_path) not in str(fault)


def test_an_unchanged_copy_loads_like_the_shipped_one(
    tmp_path: Path, codes: tuple[str, ...], boundaries: Boundaries
) -> None:
    assert load_boundaries(codes, changed(tmp_path, as_it_is)).geojson == boundaries.geojson
