"""Gaps, overlaps, crossings and areas: told with their place and size, refused where they are real."""

import json
from pathlib import Path

import geopandas
import pytest
import shapely

from data.published.catalogue import Catalogue
from geo.incoming.file_check import check_outline_file
from geo.incoming.gaps_and_overlaps import close_gaps, find_gaps, find_overlaps
from geo.incoming.outline_features import build_outline_features
from geo.incoming.report import OutlineReport
from geo.incoming.report_text import format_outline_report
from geo.limits import PAGE_BYTES
from geo.outline_checks import GEOGRAPHIC, PLANE
from language.catalogue import load_texts
from tests.geo.files import shipped, write_geojson, write_geopackage
from tests.language.rendered import in_vietnamese

pytestmark = pytest.mark.usefixtures("forked_reader")
INLAND = "906"


def changed_by(change: float, folder: Path, catalogue: Catalogue) -> OutlineReport:
    """Check the shipped outline with one district grown or shrunk by so many metres."""
    plane = shipped().to_crs(PLANE)
    own = plane["code"] == INLAND
    plane.loc[own, "geometry"] = plane.loc[own, "geometry"].buffer(change)
    return check_outline_file(write_geopackage(plane, folder), catalogue).report


def with_shape(shape: shapely.Geometry, folder: Path, catalogue: Catalogue) -> OutlineReport:
    plane = shipped().to_crs(PLANE)
    plane.loc[plane["code"] == INLAND, "geometry"] = shape
    return check_outline_file(write_geopackage(plane, folder), catalogue).report


@pytest.mark.parametrize(("beside", "told"), [([], 0), ([shapely.Point(105, 10)], 15)])
def test_the_surfaces_of_a_collection_are_taken_and_the_rest_is_told(
    tmp_path: Path, catalogue: Catalogue, beside: list[shapely.Geometry], told: int
) -> None:
    frame = shipped()
    frame["geometry"] = [shapely.GeometryCollection([shape, *beside]) for shape in frame.geometry]
    report = check_outline_file(write_geojson(frame, tmp_path), catalogue).report
    assert report.usable
    assert len(report.warnings) == told
    assert all("thấy hình Point" in str(one) and "bị bỏ qua" in str(one) for one in report.warnings)


def test_reversed_rings_heights_and_more_vertices_change_nothing(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    frame = shipped()
    finer = [shapely.segmentize(shape, 0.05).reverse() for shape in frame.geometry]
    frame["geometry"] = [shapely.force_3d(shape, 2.5) for shape in finer]
    report = check_outline_file(write_geojson(frame, tmp_path), catalogue).report
    assert report.usable
    assert report.warnings == ()


def test_a_wide_gap_is_a_fault_with_its_place(tmp_path: Path, catalogue: Catalogue) -> None:
    plane = shipped().to_crs(PLANE)
    own = plane["code"] == INLAND
    hole = shapely.point_on_surface(plane.loc[own, "geometry"].iloc[0]).buffer(1_000)
    plane.loc[own, "geometry"] = plane.loc[own, "geometry"].difference(hole)
    report = check_outline_file(write_geopackage(plane, tmp_path), catalogue).report
    (gap,) = report.gaps
    assert gap.codes == (INLAND,)
    assert gap.square_metres == pytest.approx(hole.area)
    assert "chỗ hở 3,14 km² giữa Giồng Riềng" in str(report.faults[0])


def test_a_small_gap_is_a_warning(tmp_path: Path, catalogue: Catalogue) -> None:
    plane = shipped().to_crs(PLANE)
    own = plane["code"] == INLAND
    hole = shapely.point_on_surface(plane.loc[own, "geometry"].iloc[0]).buffer(100)
    plane.loc[own, "geometry"] = plane.loc[own, "geometry"].difference(hole)
    report = check_outline_file(write_geopackage(plane, tmp_path), catalogue).report
    assert report.usable
    assert "chỗ hở 0,03 km²" in str(report.warnings[0])


def test_districts_that_overlap_are_named_with_how_much(tmp_path: Path, catalogue: Catalogue) -> None:
    report = changed_by(100, tmp_path, catalogue)
    assert {INLAND} <= {code for spot in report.overlaps for code in spot.codes}
    assert all("chồng nhau" in str(fault) for fault in report.faults)
    assert "Giồng Riềng và Gò Quao" in "\n".join(map(str, report.faults))


def test_a_slit_along_a_border_is_found(tmp_path: Path, catalogue: Catalogue) -> None:
    report = changed_by(-15, tmp_path, catalogue)
    assert report.gaps
    assert all(INLAND in gap.codes for gap in report.gaps)


def test_a_shape_that_crosses_itself_is_a_fault_with_its_place(tmp_path: Path, catalogue: Catalogue) -> None:
    east, north = 600_000.0, 1_090_000.0
    bow_tie = shapely.Polygon(
        [(east, north), (east + 5_000, north + 5_000), (east + 5_000, north), (east, north + 5_000)]
    )
    report = with_shape(bow_tie, tmp_path, catalogue)
    assert "hình tự cắt tại 9." in str(report.faults[0])


def test_a_sliver_that_crosses_itself_is_mended_and_named(tmp_path: Path, catalogue: Catalogue) -> None:
    shape = shipped().to_crs(PLANE).set_index("code").geometry[INLAND]
    corner = shapely.get_point(shape.exterior, 0)
    loop = [
        (corner.x, corner.y),
        (corner.x + 4, corner.y + 3),
        (corner.x - 3, corner.y + 3),
        (corner.x + 3, corner.y),
    ]
    spoilt = shapely.Polygon([*loop, *list(shape.exterior.coords)[1:]])
    assert not spoilt.is_valid
    report = with_shape(spoilt, tmp_path, catalogue)
    assert report.usable
    assert "Đã sửa được" in in_vietnamese(report.warnings[0].advice)


def test_areas_stand_beside_the_shipped_and_the_official(tmp_path: Path, catalogue: Catalogue) -> None:
    report = check_outline_file(write_geopackage(shipped(), tmp_path), catalogue).report
    lines = {line.name: line for line in report.areas}
    assert lines["Kiên Giang"].official == 6348
    assert lines["Giồng Riềng"].percent == pytest.approx(3.7, abs=0.1)
    assert lines["Gò Quao"].official == 440
    assert lines["An Biên"].official is None
    assert lines["An Biên"].percent == pytest.approx(0, abs=0.01)


def test_an_area_far_off_is_a_warning(tmp_path: Path, catalogue: Catalogue) -> None:
    shape = shipped().to_crs(PLANE).set_index("code").geometry["912"]
    plane = shipped().to_crs(PLANE)
    plane.loc[plane["code"] == "912", "geometry"] = shape.buffer(500)
    report = check_outline_file(write_geopackage(plane, tmp_path), catalogue).report
    assert "Kiên Hải" in "\n".join(map(str, report.warnings))
    assert report.usable


def test_the_report_says_all_of_it_in_words(tmp_path: Path, catalogue: Catalogue) -> None:
    text = format_outline_report(changed_by(100, tmp_path, catalogue), catalogue.areas, load_texts())
    for said in ("Đơn vị tìm thấy: 15", "906 Giồng Riềng: theo mã, cột code", "Chỗ chồng nhau:", "6.348"):
        assert said in text
    assert text.endswith("Kết luận: KHÔNG dùng được.")


def densified() -> dict[str, shapely.Geometry]:
    """Give the districts with a vertex at least every 50 m, the same for both neighbours of a border."""
    plane = shipped().to_crs(PLANE).set_index("code").geometry.segmentize(50)
    return {str(code): shape for code, shape in plane.items()}


def test_a_heavy_outline_is_made_light_without_gaps() -> None:
    heavy = densified()
    made = build_outline_features(heavy)
    assert made.size <= PAGE_BYTES.value
    assert made.tolerance > 0
    frame = geopandas.GeoDataFrame.from_features(made.features, crs=GEOGRAPHIC).to_crs(PLANE)
    light = dict(zip(frame["code"], frame.geometry, strict=True))
    assert sum(spot.square_metres for spot in find_overlaps(light)) < 10_000
    assert [gap for gap in find_gaps(light) if not gap.is_rounding] == []
    assert set(light) == set(heavy)


def test_a_light_outline_keeps_every_vertex() -> None:
    plane = {str(code): shape for code, shape in shipped().to_crs(PLANE).set_index("code").geometry.items()}
    made = build_outline_features(plane)
    assert made.tolerance == 0
    vertices = sum(
        shapely.get_num_coordinates(shapely.from_geojson(json.dumps(one["geometry"])))
        for one in made.features
    )
    assert vertices == shapely.get_num_coordinates(list(plane.values())).sum()


def test_slits_are_closed_and_small_overlaps_parted() -> None:
    left, right = shapely.box(0, 0, 1_000, 1_000), shapely.box(1_002, 0, 2_000, 1_000)
    above = shapely.box(0, 999, 2_000, 2_000)
    mended = close_gaps({"1": left, "2": right, "3": above})
    assert shapely.coverage_is_valid(list(mended.values()))
    assert sum(shape.area for shape in mended.values()) == pytest.approx(4e6, rel=1e-3)
