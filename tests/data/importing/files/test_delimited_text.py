"""Cells of a text file: the delimiter is found, quotes are kept, and nothing is swallowed."""

import pytest

from data.errors import FaultyFileError
from data.importing.files.delimited_text import detect_delimiter, read_delimited_text
from tests.data.importing.books import Rows, comma_text

ROWS: Rows = [["TT", "Đơn vị", "Tỷ lệ"], ["1", "Gò Quao", "8,32"], ["2", "An Biên, xã A", "1.273"]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_cells_come_back_whatever_parts_them(delimiter: str, newline: str) -> None:
    assert read_delimited_text(comma_text(ROWS, delimiter, newline=newline)) == ROWS


@pytest.mark.parametrize(
    ("lines", "delimiter"),
    [
        (["Huyện;Tỷ lệ;Hộ", "Gò Quao;8,32;1", "An Biên;9,1;2"], ";"),
        (["Gò Quao;8,32;9,10", "An Biên;9,10;8,32"], ";"),
        (["Gò Quao\t8,32\t9,10", "An Biên\t9,10\t8,32"], "\t"),
        (["Huyện,Hộ,Ghi chú", "Gò Quao,1,a; b", "An Biên,2,c", "An Minh,3,"], ","),
        (["Bảng 1", "", "Huyện,Hộ", "Gò Quao,1"], ","),
    ],
)
def test_the_delimiter_is_the_one_that_most_lines_agree_on(lines: list[str], delimiter: str) -> None:
    assert detect_delimiter(lines) == delimiter


def test_a_first_line_may_name_the_delimiter() -> None:
    assert read_delimited_text(b"sep=;\r\na,b;c\r\n") == [["a,b", "c"]]


def test_a_quoted_cell_may_hold_delimiters_quotes_and_line_ends() -> None:
    assert read_delimited_text(b'a,"b\nc, ""d"""\n') == [["a", 'b\nc, "d"']]


def test_a_quote_that_never_closes_is_a_fault_and_swallows_nothing() -> None:
    with pytest.raises(FaultyFileError, match="dấu ngoặc kép mở mà không đóng"):
        read_delimited_text(b'a,"b\n1,2\n3,4\n')


def test_blank_lines_keep_their_place() -> None:
    assert read_delimited_text(b"a,b\n\n1,2\n\n\n") == [["a", "b"], [], ["1", "2"]]


def test_texts_that_begin_like_formulas_stay_texts() -> None:
    assert read_delimited_text(b"=cmd|'/C calc'!A0,@a,+1\n<script>,x,y\n")[0] == [
        "=cmd|'/C calc'!A0",
        "@a",
        "+1",
    ]


@pytest.mark.parametrize(
    ("content", "found"), [(b"1\n" * 12_001, "tệp có 12001 dòng"), (b"," * 300, "dòng có 301 cột")]
)
def test_a_text_beyond_the_limits_is_refused(content: bytes, found: str) -> None:
    with pytest.raises(FaultyFileError, match=found):
        read_delimited_text(content)
