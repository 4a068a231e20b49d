"""The districts are found by code or name in every usual habit; what is missing or unsure is a fault."""

import unicodedata
from pathlib import Path

import geopandas
import pandas as pd
import pytest
import shapely

from data.published.catalogue import Catalogue
from geo.incoming.district_matching import DistrictMatching, MatchMethod, match_districts
from geo.incoming.file_check import check_outline_file
from geo.incoming.report import OutlineReport
from tests.geo.files import CODES, shipped, write_shapefile
from tests.language.rendered import in_vietnamese

pytestmark = pytest.mark.usefixtures("forked_reader")


def found_in(frame: geopandas.GeoDataFrame, catalogue: Catalogue) -> DistrictMatching:
    return match_districts(frame.reset_index(drop=True).fillna(""), catalogue, "tep.gpkg")


def said(matching: DistrictMatching) -> str:
    return "\n".join(map(str, matching.faults))


def with_codes(column: str, pattern: str) -> geopandas.GeoDataFrame:
    frame = shipped()
    frame[column] = [pattern.format(code) for code in frame["code"]]
    return frame[[column, "geometry"]]


def with_names(column: str, names: list[str]) -> geopandas.GeoDataFrame:
    return shipped().assign(**{column: names})[[column, "geometry"]]


def nationwide(*, province: bool, codes: bool) -> geopandas.GeoDataFrame:
    """Give the 15 among districts of another province, one of them of the same name as one of ours."""
    own = shipped().rename(columns={"code": "MaHuyen", "name_vi": "TenHuyen"}).assign(TenTinh="Kiên Giang")
    others = geopandas.GeoDataFrame(
        {"MaHuyen": ["892", "883"], "TenHuyen": ["Châu Thành", "Long Xuyên"], "TenTinh": "An Giang"},
        geometry=[shapely.box(105.2, 10.4, 105.3, 10.5), shapely.box(105.4, 10.3, 105.5, 10.4)],
        crs="EPSG:4326",
    )
    frame = pd.concat([own, others], ignore_index=True)
    return frame.drop(columns=([] if province else ["TenTinh"]) + ([] if codes else ["MaHuyen"]))


@pytest.mark.parametrize(
    ("column", "pattern"),
    [
        ("code", "{}"), ("ma", "{}"), ("Mã huyện", "{}"), ("MaHuyen", "{}.0"), ("ma_huyen", "00{}"),
        ("ADM2_PCODE", "VN91{}"), ("ADM2_PCODE", "VN{}"), ("MA_QH", "91{}"),
    ],
)  # fmt: skip
def test_codes_are_found_in_every_usual_habit(catalogue: Catalogue, column: str, pattern: str) -> None:
    matching = found_in(with_codes(column, pattern), catalogue)
    assert {unit.area.code for unit in matching.units} == set(CODES)
    assert {(unit.how, unit.column) for unit in matching.units} == {(MatchMethod.CODE, column)}
    assert matching.faults == ()


@pytest.mark.parametrize("habit", ["{}", "HUYỆN {}", "TP. {}", "{} District"])
def test_names_are_found_in_any_column(catalogue: Catalogue, habit: str) -> None:
    names = [habit.format(area.name_vi.upper()) for area in catalogue.districts]
    matching = found_in(with_names("NHAN", names), catalogue)
    assert [unit.area.code for unit in matching.units] == list(CODES)
    assert {unit.how for unit in matching.units} == {MatchMethod.NAME}
    assert matching.faults == ()


def test_numbers_are_never_taken_for_codes_in_a_column_of_any_name(catalogue: Catalogue) -> None:
    frame = with_names("dan_so", list(CODES))
    assert len(found_in(frame, catalogue).units) == 0


def test_a_missing_and_an_unknown_unit_are_named_with_a_suggestion(catalogue: Catalogue) -> None:
    names = [area.name_vi for area in catalogue.districts]
    names[names.index("Giồng Riềng")] = "Giồng Giềng"
    matching = found_in(with_names("ten", names), catalogue)
    assert "thiếu Giồng Riềng (mã 906)" in said(matching)
    assert "tên “Giồng Giềng”" in said(matching)
    assert "Có phải Giồng Riềng" in said(matching)


def test_a_code_that_contradicts_its_name_is_a_fault(catalogue: Catalogue) -> None:
    frame = shipped()
    frame.loc[frame["code"] == "906", "name_vi"] = "Gò Quao"
    (fault,) = found_in(frame, catalogue).faults
    assert in_vietnamese(in_vietnamese(fault.found)) == "mã 906 nhưng tên “Gò Quao”"
    assert in_vietnamese(in_vietnamese(fault.expected)) == "mã 906 là Giồng Riềng"


def test_a_strange_code_is_not_mended_by_a_known_name(catalogue: Catalogue) -> None:
    frame = shipped()
    frame.loc[frame["code"] == "906", "code"] = "996"
    matching = found_in(frame, catalogue)
    assert "906" not in {unit.area.code for unit in matching.units}
    assert "mã 996, tên “Giồng Riềng”" in said(matching)


@pytest.mark.parametrize(("province", "codes"), [(True, True), (True, False), (False, True)])
def test_other_provinces_are_left_out_where_ours_are_told_apart(
    catalogue: Catalogue, *, province: bool, codes: bool
) -> None:
    matching = found_in(nationwide(province=province, codes=codes), catalogue)
    assert matching.faults == ()
    assert matching.left_out == 2
    assert all(len(unit.rows) == 1 for unit in matching.units)


def test_names_alone_do_not_tell_ours_from_another_provinces(catalogue: Catalogue) -> None:
    matching = found_in(nationwide(province=False, codes=False), catalogue)
    assert "Long Xuyên" in said(matching)
    assert "cần cột tên tỉnh" in said(matching)


def checked(frame: geopandas.GeoDataFrame, folder: Path, catalogue: Catalogue) -> OutlineReport:
    path = folder / "outline.gpkg"
    frame.to_file(path, driver="GPKG")
    return check_outline_file(path, catalogue).report


def test_islands_in_rows_of_their_own_are_joined_to_their_district(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    report = checked(shipped().explode(ignore_index=True), tmp_path, catalogue)
    (phu_quoc,) = (unit for unit in report.units if unit.area.code == "911")
    assert len(phu_quoc.rows) > 1
    assert report.faults == ()


def test_a_district_given_twice_is_a_fault(tmp_path: Path, catalogue: Catalogue) -> None:
    frame = shipped()
    twice = pd.concat([frame, frame[frame["code"] == "910"]], ignore_index=True)
    (fault,) = checked(twice, tmp_path, catalogue).faults
    assert in_vietnamese(in_vietnamese(fault.found)).startswith(
        "Vĩnh Thuận ở các dòng 11, 16 trùng nhau 376 km²"
    )


@pytest.mark.parametrize("encoding", ["UTF-8", "CP1258"])
@pytest.mark.parametrize("left_out", ["", ".cpg"])
def test_names_of_a_shapefile_are_understood_with_and_without_its_word_on_them(
    tmp_path: Path, catalogue: Catalogue, encoding: str, left_out: str
) -> None:
    frame = shipped()[["name_vi", "geometry"]]
    if encoding == "CP1258":
        frame["name_vi"] = [in_cp1258(name) for name in frame["name_vi"]]
    report = check_outline_file(
        write_shapefile(frame, tmp_path, encoding=encoding, leave_out=left_out), catalogue
    ).report
    assert {unit.area.code for unit in report.units} == set(CODES)
    assert report.usable


def test_names_in_a_legacy_font_are_understood(tmp_path: Path, catalogue: Catalogue) -> None:
    names = [
        "R¹ch Gi\xb8", "Hµ Tiªn", "Kiªn L­¬ng", "Hßn §Êt", "T©n HiÖp", "Ch©u Thµnh", "Giång RiÒng", "Gß Quao",
        "An Biªn", "An Minh", "VÜnh ThuËn", "Phó Quèc", "Kiªn H¶i", "U Minh Th­îng", "Giang Thµnh",
    ]  # fmt: skip
    path = write_shapefile(with_names("ten", names), tmp_path, encoding="CP1252", leave_out=".cpg")
    report = check_outline_file(path, catalogue).report
    assert {unit.area.code for unit in report.units} == set(CODES)
    assert report.usable


def in_cp1258(name: str) -> str:
    """Write a name as Windows did for Vietnamese: a letter with its hat, then the tone by itself."""
    made = ""
    for letter in name:
        try:
            letter.encode("cp1258")
            made += letter
        except UnicodeEncodeError:
            made += apart(letter)
    return made


def apart(letter: str) -> str:
    base, *marks = list(unicodedata.normalize("NFD", letter))
    hats = "".join(mark for mark in marks if mark in "\u0302\u0306\u031b")
    tones = "".join(mark for mark in marks if mark not in hats)
    return unicodedata.normalize("NFC", base + hats) + tones
