"""Passages are found without accents, by who is asked and by theme."""

import pytest

from analysis.directive.passages import find_passages, prepare_passages
from data.model.directive import LetterPart, Passage, PassageTheme

FARMS = Passage(LetterPart.AGENCY, "9c", "agriculture", (PassageTheme.LIVELIHOOD,), "Hỗ trợ sản xuất", "-")
DOCTORS = Passage(
    LetterPart.AGENCY,
    "9đ",
    "health",
    (PassageTheme.HEALTH, PassageTheme.SERVICES),
    "Đưa người vào bảo hiểm",
    "-",
)
SCHOOLS = Passage(
    LetterPart.AGENCY, "9e", "education", (PassageTheme.EDUCATION, PassageTheme.SERVICES), "Đến trường", "-"
)
NAMES = {"agriculture": "Sở Nông nghiệp", "health": "Sở Y tế", "education": "Sở Giáo dục"}
PREPARED = prepare_passages((FARMS, DOCTORS, SCHOOLS), lambda found: f"{NAMES[found.doer]} {found.text_vi}")


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
