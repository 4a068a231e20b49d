"""An outline comes out where it lies, whatever reference system it was drawn in."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import geopandas
import pyproj
import pytest
import shapely

from data.published.catalogue import Catalogue
from geo.incoming.file_check import CheckedOutline, check_outline_file
from geo.outline_checks import PLANE
from tests.geo.files import shipped, write_geojson, write_geopackage, write_shapefile
from tests.language.rendered import in_vietnamese

pytestmark = [pytest.mark.long, pytest.mark.usefixtures("forked_reader")]

METRES = 3.0
Write = Callable[[geopandas.GeoDataFrame, Path], Path]

_GRID = (  # everything of the zone of 104°30′ but its name
    'PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000],PARAMETER["False_Northing",0],'
    'PARAMETER["Central_Meridian",104.5],PARAMETER["Scale_Factor",0.9999],'
    'PARAMETER["Latitude_Of_Origin",0],UNIT["Meter",1]]'
)
_SPHEROID = 'SPHEROID["WGS_1984",6378137,298.257223563]'
_DEGREES = 'PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]'
_PARAMETERS = (
    "TOWGS84[-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278]"
)
LOCAL = {
    "named, without parameters": f'PROJCS["VN2000_KG",GEOGCS["GCS_VN-2000",DATUM["D_VN_2000",{_SPHEROID}],'
    f"{_DEGREES},{_GRID}",
    "named, with parameters": f'PROJCS["Kien Giang",GEOGCS["VN-2000",DATUM["Vietnam_2000",{_SPHEROID},'
    f"{_PARAMETERS}],{_DEGREES},{_GRID}",
    "named, with empty parameters": f'PROJCS["VN-2000",GEOGCS["VN-2000",DATUM["Vietnam_2000",{_SPHEROID},'
    f"TOWGS84[0,0,0,0,0,0,0]],{_DEGREES},{_GRID}",
    "unnamed, with parameters": f'PROJCS["unnamed",GEOGCS["unknown",DATUM["D_unknown",{_SPHEROID},'
    f"{_PARAMETERS}],{_DEGREES},{_GRID}",
    "unnamed, known by its scale": f'PROJCS["unnamed",GEOGCS["GCS_unknown",DATUM["D_unknown",{_SPHEROID}],'
    f"{_DEGREES},{_GRID}",
}
_SIX_DEGREES = _GRID.replace("0.9999", "0.9996").replace("104.5", "105")


def off(checked: CheckedOutline) -> float:
    """Give the metres by which the worst point is off the shipped outline."""
    assert [str(fault) for fault in checked.report.faults] == []
    known = shipped().set_index("code").geometry.to_crs(PLANE)
    return max(float(shape.hausdorff_distance(known[code])) for code, shape in checked.plane.items())


@pytest.mark.parametrize("write", [write_geojson, write_geopackage, write_shapefile])
@pytest.mark.parametrize("crs", ["EPSG:9207", "EPSG:3405", "EPSG:32648", "EPSG:3857", "EPSG:4756"])
def test_every_format_in_every_system_comes_out_in_its_place(
    tmp_path: Path, catalogue: Catalogue, write: Write, crs: str
) -> None:
    assert off(check_outline_file(write(shipped().to_crs(crs), tmp_path), catalogue)) < METRES


@pytest.mark.parametrize("prj", LOCAL.values(), ids=LOCAL)
def test_vn_2000_is_known_in_every_way_it_is_written(tmp_path: Path, catalogue: Catalogue, prj: str) -> None:
    path = write_shapefile(shipped().to_crs("EPSG:9207"), tmp_path, prj=prj)
    checked = check_outline_file(path, catalogue)
    assert off(checked) < METRES
    assert checked.report.warnings == ()


def test_a_system_whose_way_to_wgs84_nobody_knows_is_a_warning(tmp_path: Path, catalogue: Catalogue) -> None:
    prj = LOCAL["unnamed, known by its scale"].replace("0.9999", "0.9996").replace("104.5", "105")
    plane = pyproj.CRS.from_wkt(prj)
    path = write_shapefile(shipped().set_crs("EPSG:4326").to_crs(plane), tmp_path, prj=prj)
    report = check_outline_file(path, catalogue).report
    assert report.usable
    assert "200 m" in str(report.warnings[0])


def test_a_zone_of_six_degrees_is_known_by_its_shift(tmp_path: Path, catalogue: Catalogue) -> None:
    prj = LOCAL["unnamed, with parameters"].replace(_GRID, _SIX_DEGREES)
    path = write_shapefile(shipped().to_crs("EPSG:3405"), tmp_path, prj=prj)
    assert off(check_outline_file(path, catalogue)) < METRES


def test_a_shapefile_without_its_prj_is_a_fault(tmp_path: Path, catalogue: Catalogue) -> None:
    report = check_outline_file(write_shapefile(shipped(), tmp_path, leave_out=".prj"), catalogue).report
    (fault,) = report.faults
    assert in_vietnamese(in_vietnamese(fault.found)) == "không ghi hệ toạ độ"
    assert ".prj" in in_vietnamese(in_vietnamese(fault.advice))


def test_a_geojson_without_a_system_is_wgs84(tmp_path: Path, catalogue: Catalogue) -> None:
    frame = shipped()
    path = write_geojson(frame, tmp_path)
    path.write_text(frame.to_json(drop_id=True), encoding="utf-8")
    assert off(check_outline_file(path, catalogue)) < METRES


@pytest.mark.parametrize(
    ("crs", "as_if"),
    [("EPSG:9207", "EPSG:4326"), ("EPSG:32648", "EPSG:32647"), ("EPSG:4326", "EPSG:32648")],
)
def test_a_wrong_system_is_found_by_where_the_districts_fall(
    tmp_path: Path, catalogue: Catalogue, crs: str, as_if: str
) -> None:
    frame = shipped().to_crs(crs).set_crs(as_if, allow_override=True)
    report = check_outline_file(write_geopackage(frame, tmp_path), catalogue).report
    assert len(report.faults) >= len(catalogue.districts)
    assert all("hệ toạ độ" in in_vietnamese(in_vietnamese(fault.advice)) for fault in report.faults)


def test_swapped_axes_are_a_fault_and_no_crash(tmp_path: Path, catalogue: Catalogue) -> None:
    frame = shipped()
    frame["geometry"] = shapely.transform(frame.geometry.to_numpy(), lambda points: points[:, ::-1])
    assert not check_outline_file(write_geojson(frame, tmp_path), catalogue).report.usable


@pytest.mark.parametrize("prj", LOCAL.values(), ids=LOCAL)
def test_a_geopackage_with_a_system_of_its_own_is_understood_too(
    tmp_path: Path, catalogue: Catalogue, prj: str
) -> None:
    path = write_geopackage(shipped().to_crs("EPSG:9207"), tmp_path)
    database = sqlite3.connect(path)
    with database:
        database.execute(
            "UPDATE gpkg_spatial_ref_sys SET definition = ?, organization = 'NONE',"
            " organization_coordsys_id = 100000 WHERE srs_id = 9207",
            [prj],
        )
    database.close()
    assert off(check_outline_file(path, catalogue)) < METRES
