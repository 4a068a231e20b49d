"""Names and texts from a file are shown without anything invisible, and cannot leave their line or folder."""

import pytest

from data.importing.limits import NAME_CHARACTERS
from language.text_cleaning import clean_file_name, clean_text, name_unnamed_file, shorten_line


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Tổng hợp 2020.xlsx", "Tổng hợp 2020.xlsx"),
        ("../../etc/passwd", "passwd"),
        (r"C:\x\y.xlsx", "y.xlsx"),
        ("a/b\\c.csv", "c.csv"),
        ("dòng\r\nhai.xlsx", "dòng hai.xlsx"),
        ("a\x00b\x1b[31m.xls", "ab[31m.xls"),
        ("xslx.\u202excod", "xslx.xcod"),
        ("\u2066a\u200b\ufeff.ods", "a.ods"),
        ("a\ud800.csv", "a.csv"),
        ("<script>alert(1)<.csv", "<script>alert(1)<.csv"),
        ("", name_unnamed_file()),
        ("..", name_unnamed_file()),
        ("a/", name_unnamed_file()),
        ("\u202e\x00", name_unnamed_file()),
    ],
)
def test_a_file_is_called_by_its_bare_printable_name(name: str, safe: str) -> None:
    assert clean_file_name(name) == safe
    assert clean_file_name(name).isprintable()


def test_a_long_name_is_cut_before_its_extension() -> None:
    safe = clean_file_name("ă" * 5_000 + ".xlsx")
    assert len(safe) == NAME_CHARACTERS.value
    assert safe.endswith("ă….xlsx")


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("Gò\x00 Quao", "Gò Quao"),
        ("một\r\nhai\u2028ba", "một\nhai\nba"),
        ("a\ud800b\udfff", "ab"),
        ("\u202eabc\u202c\u200f", "abc"),
        ("a\U000e0067\U000e0001b", "ab"),
        ("To\u0300a", "To\u0300a"),
        ("th\u00ad", "th\u00ad"),
        ("Ri\ufffdng", "Ri\ufffdng"),
        ("a\tb", "a\tb"),
    ],
)
def test_texts_lose_what_nobody_sees_and_keep_their_letters(text: str, cleaned: str) -> None:
    assert clean_text(text) == cleaned


@pytest.mark.parametrize(
    ("text", "line"),
    [("a  b\nc", "a b c"), ("abcdef", "abcdef"), ("abcdefg", "abcde…"), ("", "")],
)
def test_a_line_is_cut_off_where_it_is_too_long_to_be_listed(text: str, line: str) -> None:
    assert shorten_line(text, 6) == line
