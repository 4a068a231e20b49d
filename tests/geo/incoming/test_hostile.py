"""Whatever is in a file, the answer is a plain fault: no traceback, no hang, nothing else opened."""

import json
import sqlite3
import zipfile
from pathlib import Path

import geopandas
import pytest
import shapely

from data.errors import FaultyFileError
from data.published.catalogue import Catalogue
from geo.incoming.file_check import check_outline_file
from geo.limits import FILE_BYTES, UNZIPPED_BYTES, VERTICES, ZIP_MEMBERS
from tests.geo.files import collection, shipped, square, write_geojson, write_geopackage, write_shapefile

pytestmark = [pytest.mark.long, pytest.mark.usefixtures("forked_reader")]

VRT = "<OGRVRTDataSource><OGRVRTLayer name='a'><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer>"
FEATURE = {"type": "Feature", "properties": {"code": "899"}, "geometry": square(105, 10)}
ESRI = {"geometryType": "esriGeometryPolygon", "features": [], "type": "FeatureCollection"}


def refused(path: Path, catalogue: Catalogue) -> str:
    """Give what a check says is wrong, on one way or the other."""
    try:
        report = check_outline_file(path, catalogue).report
    except FaultyFileError as error:
        return str(error)
    assert not report.usable
    return "\n".join(map(str, report.faults))


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("empty.geojson", "", "một tệp rỗng"),
        ("notes.txt", "không phải bản đồ", "không nhận ra"),
        ("a.vrt", VRT, "không nhận ra"),
        ("a.geojson", VRT, "không nhận ra"),
        ("a.zip", VRT, "không nhận ra"),
        ("wfs.geojson", "WFS:http://127.0.0.1:1/wfs", "không nhận ra"),
        ("cut.geojson", '{"type":"FeatureCollection","features":[', "JSON hỏng"),
        ("deep.geojson", '{"a":' + "[" * 100_000, "sâu"),
        ("list.geojson", '{"type":"Topology","objects":{}}', "không phải FeatureCollection"),
        ("a.kml", '<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>', "cần GeoJSON, GeoPackage"),
        ("qgis2web.js", "var json_Huyen_1 = " + collection([FEATURE]), "cần GeoJSON, GeoPackage"),
        ("none.geojson", collection([]), "không có đối tượng nào"),
        ("esri.json", json.dumps(ESRI), "không có đối tượng nào"),
        ("nan.geojson", collection([FEATURE]).replace("105.0", "NaN"), "NaN"),
        ("infinite.geojson", collection([FEATURE]).replace("105.0", "1e999"), "không đọc được"),
        ("huge.geojson", collection([FEATURE]).replace("105.0", "1e300"), "ngoài hệ đã ghi"),
        ("nul.geojson", '{"type":\x00', "JSON hỏng"),
        ("surrogate.geojson", collection([FEATURE | {"properties": {"ten": "\ud800"}}]), "thiếu"),
        (
            "linked.geojson",
            collection([FEATURE], crs={"type": "link", "properties": {"href": "http://127.0.0.1:1/crs"}}),
            "crs lạ",
        ),
        (
            "named.geojson",
            collection([FEATURE], crs={"type": "name", "properties": {"name": "http://127.0.0.1:1/crs"}}),
            "crs lạ",
        ),
        ("shapeless.geojson", collection([FEATURE | {"geometry": None}]), "không có hình"),
        (
            "points.geojson",
            collection([FEATURE | {"geometry": {"type": "Point", "coordinates": [105, 10]}}]),
            "Point",
        ),
        ("odd.geojson", collection([FEATURE | {"geometry": {"type": "Polygon", "coordinates": "x"}}]), ""),
        ("odd.geojson", collection(["x", 3, None]), ""),  # type: ignore[list-item]
    ],
)
def test_what_is_no_outline_is_refused_in_plain_words(
    tmp_path: Path, catalogue: Catalogue, name: str, content: str, expected: str
) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8", errors="surrogatepass")
    told = refused(path, catalogue)
    assert expected in told
    assert str(tmp_path) not in told


def test_a_folder_and_an_absent_file_are_refused(tmp_path: Path, catalogue: Catalogue) -> None:
    assert "không mở được" in refused(tmp_path, catalogue)
    assert "không mở được" in refused(tmp_path / "absent.gpkg", catalogue)
    assert "không mở được" in refused(Path("/vsicurl/http://127.0.0.1:1/a.geojson"), catalogue)


def test_a_file_beyond_the_limit_is_not_even_opened(tmp_path: Path, catalogue: Catalogue) -> None:
    path = tmp_path / "large.gpkg"
    with path.open("wb") as file:
        file.truncate(FILE_BYTES.value + 1)
    assert "không quá 100 MB" in refused(path, catalogue)


def test_ten_million_vertices_are_too_many(tmp_path: Path, catalogue: Catalogue) -> None:
    path = tmp_path / "heavy.geojson"
    ring = ",".join(["[1,2]"] * 10_000_000)
    path.write_text(f'{{"type":"FeatureCollection","features":[{ring}]}}', encoding="ascii")
    assert "quá nhiều đỉnh" in refused(path, catalogue)


def test_vertices_are_counted_in_other_formats_too(tmp_path: Path, catalogue: Catalogue) -> None:
    line = shapely.box(105, 10, 105.1, 10.1).segmentize(0.4 / (VERTICES.value + 10))
    frame = geopandas.GeoDataFrame({"code": ["899"]}, geometry=[line], crs="EPSG:4326")
    assert f"không quá {VERTICES.value} đỉnh" in refused(write_geopackage(frame, tmp_path), catalogue)


def test_coordinates_without_end_are_named_by_their_row(tmp_path: Path, catalogue: Catalogue) -> None:
    frame = shipped()
    frame.loc[4, "geometry"] = shapely.Polygon([(105, 10), (105.1, 10), (float("inf"), 10.1)])
    assert "dòng 5: thấy toạ độ không phải là số hữu hạn" in refused(
        write_geopackage(frame, tmp_path), catalogue
    )


def test_a_geojson_named_zip_is_read_for_what_it_is(tmp_path: Path, catalogue: Catalogue) -> None:
    path = write_geojson(shipped(), tmp_path).rename(tmp_path / "ranh gioi.zip")
    assert check_outline_file(path, catalogue).report.usable


@pytest.mark.parametrize("kept", [20, 200, 5_000, 60_000])
def test_a_corrupt_geopackage_is_refused(tmp_path: Path, catalogue: Catalogue, kept: int) -> None:
    path = write_geopackage(shipped(), tmp_path)
    content = path.read_bytes()
    path.write_bytes(content[:kept] + b"\xff" * (len(content) - kept))
    assert "không" in refused(path, catalogue)


def test_a_geopackage_cut_in_the_middle_is_refused(tmp_path: Path, catalogue: Catalogue) -> None:
    path = write_geopackage(shipped(), tmp_path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert refused(path, catalogue)


def test_a_database_that_is_no_geopackage_is_refused(tmp_path: Path, catalogue: Catalogue) -> None:
    path = tmp_path / "plain.gpkg"
    database = sqlite3.connect(path)
    with database:
        database.execute("CREATE TABLE huyen (code TEXT)")
    database.close()
    assert "không" in refused(path, catalogue)


def test_several_layers_are_named_and_one_may_be_chosen(tmp_path: Path, catalogue: Catalogue) -> None:
    path = tmp_path / "outline.gpkg"
    shipped().to_file(path, layer="huyen", driver="GPKG")
    shipped().dissolve().to_file(path, layer="tinh", driver="GPKG")
    told = refused(path, catalogue)
    assert "huyen, tinh" in told
    assert "--layer" in told
    assert check_outline_file(path, catalogue, "huyen").report.usable


def zipped(folder: Path, members: dict[str, bytes]) -> Path:
    path = folder / "made.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    return path


def test_a_zip_bomb_is_refused_by_what_it_would_become(tmp_path: Path, catalogue: Catalogue) -> None:
    path = zipped(tmp_path, {"a.shp": bytes(UNZIPPED_BYTES.value + 1), "a.shx": b"", "a.dbf": b""})
    assert path.stat().st_size < FILE_BYTES.value
    assert "sau khi giải nén" in refused(path, catalogue)


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({"../../a.shp": b"", "a.shx": b"", "a.dbf": b""}, "đường dẫn"),
        ({"/etc/a.shp": b""}, "đường dẫn"),
        ({"readme.txt": b""}, "không có tệp .shp"),
        ({"a.shp": b"", "b.shp": b""}, "đúng một Shapefile"),
        ({"a.shp": b""}, "thiếu .shx, .dbf"),
        ({"a.shp": b"x" * 200, "a.shx": b"y" * 200, "a.dbf": b"z" * 200}, "không đọc được"),
        ({f"{number}.txt": b"" for number in range(ZIP_MEMBERS.value + 1)}, "tệp trong tệp nén"),
    ],
)
def test_a_zip_that_holds_anything_else_is_refused(
    tmp_path: Path, catalogue: Catalogue, members: dict[str, bytes], expected: str
) -> None:
    assert expected in refused(zipped(tmp_path, members), catalogue)


def test_a_cut_zip_is_refused(tmp_path: Path, catalogue: Catalogue) -> None:
    path = write_shapefile(shipped(), tmp_path)
    path.write_bytes(path.read_bytes()[:-40])
    assert "tệp nén hỏng" in refused(path, catalogue)


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "{{7*7}}", "\x1b[2J", "=cmd|'/c calc'!A1"])
def test_a_strange_text_is_named_and_never_obeyed(tmp_path: Path, catalogue: Catalogue, text: str) -> None:
    frame = shipped()[["name_vi", "geometry"]]
    frame.loc[0, "name_vi"] = text
    assert text in refused(write_geojson(frame, tmp_path), catalogue)
