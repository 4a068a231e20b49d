"""The encoding of a text file follows stated rules: right, or asked about, never silently wrong."""

import codecs
import unicodedata

import pytest

from data.errors import FaultyFileError
from data.importing.files.text_encoding import decode_text

NAMES = (
    "Rạch Giá, Hà Tiên, Kiên Lương, Hòn Đất, Tân Hiệp, Châu Thành, Giồng Riềng, Gò Quao, An Biên, An Minh,"
    " Vĩnh Thuận, Phú Quốc, Kiên Hải, U Minh Thượng, Giang Thành"
)
HEADING = "Số thứ tự;Đơn vị;Tổng số hộ;Hộ nghèo;Tỷ lệ;Tái nghèo;Phát sinh;Cuối kỳ"
TEXT = f"{HEADING}\n1;{NAMES}"

# What the legacy fonts store for the same letters, read as windows-1252.
TCVN3 = "TØnh Kiªn Giang;§¬n vÞ;Tæng sè hé nghÌo\n1;R¹ch Gi¸\n2;Hßn §Êt\n3;Gß Quao\n4;VÜnh ThuËn\n5;Phó Quèc"  # noqa: RUF001
TCVN3_HOUSEHOLDS = "Hé nghÌo;Hé cËn nghÌo;Tû lÖ\nGiång RiÒng;1;2"
VNI = "Ñôn vò;Toång soá hoä ngheøo\n1;Raïch Giaù\n2;Hoøn Ñaát\n3;Goø Quao\n4;Vónh Thuaän\n5;Phuù Quoác"


def windows_1258(text: str) -> bytes:
    """Encode as Windows does: tones as marks behind their vowel where no letter has them."""
    made = []
    for letter in text:
        try:
            made.append(letter.encode("cp1258"))
        except UnicodeEncodeError:
            vowel, tone = _apart(letter)
            made.append((vowel + tone).encode("cp1258"))
    return b"".join(made)


def _apart(letter: str) -> tuple[str, str]:
    parts = unicodedata.normalize("NFD", letter)
    tone = next(mark for mark in parts if mark in "\u0300\u0301\u0303\u0309\u0323")
    return unicodedata.normalize("NFC", parts.replace(tone, "")), tone


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_and_without_a_mark(encoding: str) -> None:
    assert decode_text(TEXT.encode(encoding)) == TEXT


def test_big_endian_utf_16_with_its_mark_is_read() -> None:
    assert decode_text(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be")) == TEXT


def test_windows_1258_is_known_by_its_syllables_and_tone_marks() -> None:
    assert _composed(decode_text(windows_1258(TEXT))) == TEXT


@pytest.mark.parametrize("name", NAMES.split(", "))
def test_a_single_name_in_windows_1258_is_read_rightly_or_asked_about(name: str) -> None:
    try:
        read = decode_text(windows_1258(name))
    except FaultyFileError as error:
        assert "bảng mã" in str(error)  # noqa: PT017 (either outcome is right)
    else:
        assert _composed(read) == name


@pytest.mark.parametrize("text", [TCVN3, TCVN3_HOUSEHOLDS, VNI])
def test_texts_of_legacy_fonts_are_kept_byte_by_byte(text: str) -> None:
    assert decode_text(text.encode("cp1252")) == text


def test_a_text_without_any_accent_is_itself() -> None:
    assert decode_text(b"Huyen,Ho\r\nGo Quao,12") == "Huyen,Ho\r\nGo Quao,12"


def test_bytes_that_two_encodings_could_mean_are_asked_about() -> None:
    with pytest.raises(FaultyFileError, match="không rõ bảng mã"):
        decode_text("hé\nhé\n".encode("cp1252"))  # 'hé' in windows-1258, 'hộ' in TCVN3


def test_damaged_utf_8_names_the_line() -> None:
    spoiled = TEXT.encode().replace("Giồng".encode(), b"Gi\xe1\xbbng")
    with pytest.raises(FaultyFileError, match="UTF-8 bị hỏng ở dòng 2"):
        decode_text(spoiled)


def test_a_few_zero_bytes_do_no_harm_and_many_are_no_text() -> None:
    assert decode_text(b"a,b\x00\r\n" + b"1,2\r\n" * 50).startswith("a,b\x00")
    with pytest.raises(FaultyFileError, match="tệp nhị phân"):
        decode_text(bytes(range(1, 32)) * 10)
