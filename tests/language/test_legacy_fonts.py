"""Every Vietnamese letter survives being written in a legacy font and read again."""

import unicodedata
from string import ascii_letters

import pytest

from language.legacy_fonts import LEGACY_FONTS, TCVN3, VNI, LegacyFont, list_toned_vowels

SMALL = [
    letter for vowel in "aăâeêioôơuưy" for letter in list_toned_vowels(vowel) if not letter.isascii()
] + ["đ"]
LETTERS = [*SMALL, *map(str.upper, SMALL)]


def test_there_are_134_letters_beyond_ascii() -> None:
    assert len(set(LETTERS)) == 134
    assert all(unicodedata.is_normalized("NFC", letter) and len(letter) == 1 for letter in LETTERS)


@pytest.mark.parametrize("font", LEGACY_FONTS, ids=lambda font: font.name)
@pytest.mark.parametrize("letter", SMALL)
def test_a_small_letter_comes_back(font: LegacyFont, letter: str) -> None:
    assert font.read(font.write(f"th{letter}ng")) == f"th{letter}ng"


@pytest.mark.parametrize("font", LEGACY_FONTS, ids=lambda font: font.name)
@pytest.mark.parametrize("letter", SMALL)
def test_a_capital_comes_back_among_capitals(font: LegacyFont, letter: str) -> None:
    assert font.read(font.write(f"TH{letter.upper()}NG")) == f"TH{letter.upper()}NG"


@pytest.mark.parametrize("letter", [letter.upper() for letter in SMALL])
def test_vni_has_every_capital_of_its_own(letter: str) -> None:
    assert VNI.read(VNI.write(f"{letter}n")) == f"{letter}n"


def test_no_two_letters_share_a_sign() -> None:
    assert len({VNI.write(letter) for letter in LETTERS}) == len(LETTERS)
    assert len({TCVN3.write(letter) for letter in SMALL}) == len(SMALL)


@pytest.mark.parametrize("encoding", ["windows-1252", "latin-1"])
@pytest.mark.parametrize("font", LEGACY_FONTS, ids=lambda font: font.name)
def test_signs_are_bytes_that_both_western_encodings_read_alike(font: LegacyFont, encoding: str) -> None:
    stored = font.write("".join(LETTERS) + ascii_letters)
    assert bytes(map(ord, stored)).decode(encoding) == stored


@pytest.mark.parametrize(
    ("font", "stored", "text"),
    [
        (TCVN3, "HuyÖn Giång RiÒng", "Huyện Giồng Riềng"),
        (TCVN3, "R¹ch Gi\xb8, Hßn §Êt, VÜnh ThuËn", "Rạch Giá, Hòn Đất, Vĩnh Thuận"),
        (TCVN3, "HuyÖn U Minh Th\xadîng", "Huyện U Minh Thượng"),
        (TCVN3, "Tû lÖ hé nghÌo", "Tỷ lệ hộ nghèo"),
        (TCVN3, "KI£N L¦¥NG", "KIÊN LƯƠNG"),
        (TCVN3, "PHó QUèC", "PHÚ QUỐC"),
        (VNI, "Huyeän Gioàng Rieàng", "Huyện Giồng Riềng"),
        (VNI, "Raïch Giaù, Hoøn Ñaát, Vónh Thuaän", "Rạch Giá, Hòn Đất, Vĩnh Thuận"),
        (VNI, "U Minh Thöôïng, Tyû leä", "U Minh Thượng, Tỷ lệ"),
        (VNI, "PHUÙ QUOÁC", "PHÚ QUỐC"),
    ],
)
def test_stored_texts_are_read(font: LegacyFont, stored: str, text: str) -> None:
    assert font.read(stored) == text
    assert font.read(font.write(text)) == text
