"""Vietnamese spelling tells words from what a wrong font makes of them."""

import pytest

from data.published.catalogue import Catalogue
from language.syllables import is_vietnamese_word


def test_words_of_the_language_pass() -> None:
    words = "nghèo hộ tỷ lệ thiểu số huyện thị xã Quốc nghiêng khuỷu quyền gì giếng hoà hòa thuỷ thủy Oanh uý"
    assert [word for word in words.split() if not is_vietnamese_word(word)] == []


@pytest.mark.parametrize(
    "word",
    ["Khmer", "hoä", "nghÌò", "Tæng", "téc2", "thiÓ", "", "cafộ", "ngheøo", "hồà", "ậb̀", "a" * 5000],
)
def test_what_no_syllable_is_spelled_like_does_not(word: str) -> None:
    assert not is_vietnamese_word(word)


def test_every_name_of_a_place_passes_with_spaces_and_without(catalogue: Catalogue) -> None:
    for area in catalogue.areas.values():
        assert all(map(is_vietnamese_word, area.name_vi.split())), area.name_vi
    assert is_vietnamese_word("GiồngRiềng")
    assert is_vietnamese_word("ANBIÊN")
