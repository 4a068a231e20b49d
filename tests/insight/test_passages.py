"""Passages are found without accents, by who is asked and by theme."""

import pytest

from data.directive import Part, Passage, Theme
from insight.passages import find_passages, passage_entries

FARMS = Passage(Part.AGENCY, "9c", "agriculture", (Theme.LIVELIHOOD,), "Hỗ trợ sản xuất", "-")
DOCTORS = Passage(Part.AGENCY, "9đ", "health", (Theme.HEALTH, Theme.SERVICES), "Đưa người vào bảo hiểm", "-")
SCHOOLS = Passage(Part.AGENCY, "9e", "education", (Theme.EDUCATION, Theme.SERVICES), "Đến trường", "-")
NAMES = {"agriculture": "Sở Nông nghiệp", "health": "Sở Y tế", "education": "Sở Giáo dục"}
PREPARED = passage_entries((FARMS, DOCTORS, SCHOOLS), lambda found: f"{NAMES[found.doer]} {found.text_vi}")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("nong nghiep", (FARMS,)),
        ("NÔNG NGHIỆP", (FARMS,)),
        ("dua nguoi", (DOCTORS,)),
        ("den", (SCHOOLS,)),
        ("so  y", (DOCTORS,)),
        ("", (FARMS, DOCTORS, SCHOOLS)),
        ("nong truong", ()),
    ],
)
def test_words_are_found_without_accents(typed: str, found: tuple[Passage, ...]) -> None:
    assert find_passages(PREPARED, (), (), typed) == found


def test_codes_of_one_filter_add_up_and_filters_narrow_down() -> None:
    assert find_passages(PREPARED, {"health", "agriculture"}, (), "") == (FARMS, DOCTORS)
    assert find_passages(PREPARED, (), {"services"}, "") == (DOCTORS, SCHOOLS)
    assert find_passages(PREPARED, {"health", "agriculture"}, {"services", "education"}, "") == (DOCTORS,)
    assert find_passages(PREPARED, {"health"}, {"services"}, "truong") == ()
