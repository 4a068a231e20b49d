"""A name finds its area in every habit; what fits none or several is refused with suggestions."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.model.area_names import (
    LONGEST_NAME,
    AreaNames,
    UnmatchedName,
    list_comparable_texts,
    list_readings,
)
from data.model.areas import PROVINCE, Area, AreaKind
from data.published.catalogue import Catalogue
from data.published.loading import get_shipped_catalogue
from language.legacy_fonts import TCVN3, VNI
from tests.data.importing.habits import CASES, STORED, Habit, typed

AREAS = get_shipped_catalogue().areas
PLACES = [area for area in AREAS.values() if area.kind in {AreaKind.DISTRICT, AreaKind.PROVINCE}]
NAMES = AreaNames.of(AREAS.values())


def found(text: str) -> str | None:
    area = NAMES.find(text)
    return area.code if isinstance(area, Area) else None


def suggested(text: str) -> list[str]:
    unmatched = NAMES.find(text)
    assert isinstance(unmatched, UnmatchedName)
    return [area.name_vi for area in unmatched.suggestions]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Huyện An Biên", "908"), ("H. An Biên", "908"), ("H An Biên", "908"), ("H.An Biên", "908"),
        ("HUYỆN AN BIÊN", "908"), ("Huyen An Bien", "908"), ("Huyện An Bien", "908"),
        ("An Bien District", "908"),
        ("TP. Rạch Giá", "899"), ("TP Rạch Giá", "899"), ("T.P Rạch Giá", "899"), ("TPRạch Giá", "899"),
        ("Thành phố Rạch Giá", "899"), ("Thanh pho Rach Gia", "899"), ("Rạch Giá (TP)", "899"),
        ("Rach Gia City", "899"), ("Rạch-Giá", "899"), ("RẠCH – GIÁ", "899"), ("Rạch  Giá ", "899"),
        ("TX. Hà Tiên", "900"), ("TX Hà Tiên", "900"), ("Thị xã Hà Tiên", "900"), ("thi xa Ha Tien", "900"),
        ("AnBiên", "908"), ("GiồngRiềng", "906"), ("HuyệnAnBiên", "908"), ("giongrieng", "906"),
        ("1. An Biên", "908"), ("01- An Biên", "908"), ("I/ An Biên", "908"), ("a) An Biên", "908"),
        ("1. Huyện An Biên", "908"), ("An Biên*", "908"), ("An Biên (1)", "908"), ("An Biên¹", "908"),
        ("908", "908"), ("908.0", "908"), (" 908 ", "908"), ("91", PROVINCE),
        ("Tỉnh Kiên Giang", PROVINCE), ("Kiên Giang", PROVINCE), ("Toàn tỉnh", PROVINCE),
        ("TOAN TINH", PROVINCE), ("Kien Giang Province", PROVINCE),
        ("Gß Quao", "907"), ("HuyÖn Hßn §Êt", "903"), ("THµNH PHè R¹CH GI\xb8", "899"),
        ("U Minh Th\xadîng", "913"), ("R¹CH GI\xb8", "899"), ("KI£N L¦¥NG", "902"), ("KiªnL\xad¬ng", "902"),
        ("Huyeän Hoøn Ñaát", "903"), ("THAØNH PHOÁ RAÏCH GIAÙ", "899"), ("U Minh Thöôïng", "913"),
        ("Huyện An Biên, tỉnh Kiên Giang", "908"), ("Châu Thành (KG)", "905"),
        ("Châu Thành, Kiên Giang", "905"),
        ("UBND huyện An Biên", "908"), ("Phòng LĐTBXH huyện An Biên", "908"), ("UBND TP Rạch Giá", "899"),
        ("TP Hà Tiên (TX Hà Tiên)", "900"), ("UMT", "913"), ("U.M.Thượng", "913"), ("I An Biên", "908"),
        ("91908", "908"), ("VN91908", "908"), ("Hòn Ðất", "903"), ("Huyện đảo Kiên Hải", "912"),
        ("Toàn tỉnh Kiên Giang", PROVINCE),
    ],
)  # fmt: skip
def test_every_habit_finds_its_area(text: str, code: str) -> None:
    assert found(text) == code


@settings(max_examples=700, deadline=None)
@given(st.data(), st.sampled_from(PLACES))
def test_all_habits_together_find_the_area(data: st.DataObject, area: Area) -> None:
    text = data.draw(typed(area))
    assert found(text) == area.code, text


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("stored", STORED)
def test_no_two_readings_of_a_name_lead_to_two_areas(case: Habit, stored: Habit) -> None:
    for area in PLACES:
        for reading in list_readings(stored(case(area.name_vi))):
            assert found(reading) in {area.code, None}


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Giồng Riêng", ["Giồng Riềng"]),
        ("Hon Đat", ["Hòn Đất"]),
        ("Rạch Gia", ["Rạch Giá"]),
        ("An", ["An Biên", "An Minh"]),
        ("Hà Tiên - Kiên Lương", ["Kiên Lương", "Hà Tiên"]),
        ("Kiên Lương + Giang Thành", ["Giang Thành", "Kiên Lương"]),
        ("An Bin", ["An Biên"]),
        ("Thị trấn Kiên Lương", ["Kiên Lương"]),
        ("Huyện Kiên Giang", ["Kiên Giang"]),
        ("Giång Riªng", ["Giồng Riềng"]),
        ("An Biên 2", ["An Biên"]),
    ],
)
def test_what_fits_no_area_is_refused_with_the_likely_ones_first(text: str, first: list[str]) -> None:
    assert suggested(text)[: len(first)] == first


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "\u200b", "-", ".", "Huyện", "TP.", "1.908", "1,908", "908.5", "0908", "9080", "Tổng cộng",
        "Cộng", "I. Khu vực thành thị", "Khu vực nông thôn", "Thới Bình", "Cái Nước", "Thoại Sơn", "An An",
        "Huyện Vĩnh Thạnh", "Minh", "Kiên", "Thành", "Giang", "#REF!", "=cmd|' /C calc'!A0", "\x00", "\ud800",
        "<script>alert(1)</script>", "../../An Biên", "An Biên\x00", "An Biên An Biên",
        "Châu Thành, Tiền Giang", "Châu Thành (An Giang)",
    ],
)  # fmt: skip
def test_other_rows_and_other_places_fit_no_area(text: str) -> None:
    assert found(text) is None


@settings(deadline=None)
@given(
    st.text(alphabet=st.characters(exclude_categories=["Nd", "Cs"])) | st.text(max_size=400).filter(str.strip)
)
def test_random_text_finds_no_area(text: str) -> None:
    assert found(text) is None or text.strip() in AREAS


@settings(max_examples=700, deadline=None)
@given(st.data(), st.sampled_from(PLACES))
def test_a_slip_of_one_letter_never_finds_another_area(data: st.DataObject, area: Area) -> None:
    name = data.draw(st.sampled_from(STORED))(area.name_vi)
    place = data.draw(st.integers(0, len(name)))
    letter = data.draw(st.sampled_from([*"aăâbcdđeêghiklmnoôơpqrstuưvxyàáạèéếíìòóồốúùüñ- ", ""]))
    slip = name[:place] + letter + name[place + data.draw(st.integers(0, 1)) :]
    assert found(slip) in {area.code, None}, slip


def test_a_text_too_long_for_a_name_is_refused_at_once() -> None:
    assert NAMES.find("An Biên" + " " * LONGEST_NAME) == UnmatchedName(several=False)
    assert found("a" * 1_000_000) is None


def test_old_and_new_tone_marks_find_the_same_area(catalogue: Catalogue) -> None:
    area = replace(catalogue.areas["908"], name_vi="Hoà Điền")
    names = AreaNames.of([area])
    assert names.find("Hòa Điền") == names.find("HOÀ ĐIỀN") == names.find(TCVN3.write("Hòa Điền")) == area
    assert isinstance(names.find("Hoá Điền"), UnmatchedName)


def test_a_name_of_two_areas_is_refused_with_both(catalogue: Catalogue) -> None:
    one, other = catalogue.areas["905"], replace(catalogue.areas["908"], name_vi="Chau Thành")
    names = AreaNames.of([one, other])
    assert names.find("Chau Thanh") == UnmatchedName(several=True, suggestions=(one, other))
    assert names.find("Châu Thành") == one


def test_a_text_that_two_fonts_read_as_two_areas_is_refused(catalogue: Catalogue) -> None:
    one = replace(catalogue.areas["905"], name_vi="Sè Hé")
    other = replace(catalogue.areas["908"], name_vi="Số Hộ")
    names = AreaNames.of([one, other])
    assert names.find("Sè Hé") == UnmatchedName(several=True, suggestions=(one, other))
    assert names.find("Số Hộ") == other


@pytest.mark.parametrize(
    "text", ["Số hộ nghèo", "số  hộ\nnghèo", "SỐ HỘ NGHÈO", "1. Số hộ nghèo", "Số_hộ-nghèo:"]
)
@pytest.mark.parametrize("stored", STORED)
def test_words_of_a_header_are_plain_in_every_habit(text: str, stored: Habit) -> None:
    assert list_comparable_texts(stored(text))[0] == "so ho ngheo"


def test_plain_keeps_what_tells_columns_apart() -> None:
    assert list_comparable_texts("Tỷ lệ (%)")[0] == "ty le %"
    assert list_comparable_texts("Năm 2016")[0] == "nam 2016"
    assert list_comparable_texts("STT")[0] == "stt"


def test_a_short_legacy_text_has_all_its_plain_readings() -> None:
    assert "so ho" in list_comparable_texts(TCVN3.write("Số hộ"))
    assert "so ho" in list_comparable_texts(VNI.write("Số hộ"))
    assert list_comparable_texts("Số hộ") == ("so ho",)


def test_readings_begin_with_the_text_as_it_stands() -> None:
    apart = unicodedata.normalize("NFD", "Giồng Riềng")
    assert list_readings(f" {apart}\u00a0") == ("Giồng Riềng",)
    assert list_readings("R¹ch Gi\xb8") == ("R¹ch Gi\xb8", "Rạch Giá")
    assert list_readings("Rach Gia") == ("Rach Gia",)
    assert list_readings("Giồng Riềng bè") == ("Giồng Riềng bè",)
