"""A file becomes the same cells in whatever format it came, with what could mislead made plain."""

import datetime as dt
import hashlib
import io
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
import xlwt

from data.errors import FaultyFileError
from data.importing.files.sandbox import read_book, read_limited_bytes
from data.importing.limits import FAULTS_SHOWN, FILE_BYTES
from data.importing.model import ImportedBook, ImportedSheet
from tests.data.importing.archives import SHEET_PART, replaced, with_parts
from tests.data.importing.books import Formula, Merged, Rows, comma_text, ods, xls, xlsx
from tests.language.rendered import in_vietnamese

Maker = Callable[[Mapping[str, Rows], Merged | None], bytes]
ROWS: Rows = [
    ["TT", "Đơn vị", None, "Tỷ lệ"],
    [1, "=cmd|'/C calc'!A0", None, 8.32],
    [2, "<script>", True, Formula("=D2*2", 16.64)],
]
CELLS = (
    ("TT", "Đơn vị", None, "Tỷ lệ"),
    (1.0, "=cmd|'/C calc'!A0", None, 8.32),
    (2.0, "<script>", True, 16.64),
)


@pytest.mark.parametrize("make", [xlsx, xls, ods])
def test_every_format_gives_the_same_cells(make: Maker) -> None:
    content = make({"Nghèo": ROWS, "Trống": []}, {"Nghèo": ["B1:C1"]})
    assert read_book(content, "/tmp/Tổng hợp.csv") == ImportedBook(  # noqa: S108 (a name, never opened)
        "Tổng hợp.csv", hashlib.sha256(content).hexdigest(), (ImportedSheet("Nghèo", CELLS),)
    )


def test_a_text_file_gives_texts() -> None:
    assert _only(comma_text([["Huyện", "Hộ"], ["Gò Quao", 8.32]], ";")).rows == (
        ("Huyện", "Hộ"),
        ("Gò Quao", "8.32"),
    )


def test_dates_become_iso_text() -> None:
    moments = [
        dt.date(2020, 12, 31),
        dt.datetime(2020, 12, 31, 1, 2),  # noqa: DTZ001 (spreadsheets know no zones)
        dt.time(1, 2),
    ]
    assert _only(_saved(moments)).rows == (("2020-12-31", "2020-12-31T01:02:00", "01:02:00"),)


def test_hidden_sheets_are_read_and_charts_passed() -> None:
    memory = io.BytesIO()
    with xlsxwriter.Workbook(memory) as book:
        book.add_worksheet("A").write_column(0, 0, [1, 2])
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": "=A!$A$1:$A$2"})
        book.add_chartsheet("Biểu đồ").set_chart(chart)
        hidden = book.add_worksheet("Ẩn")
        hidden.write(0, 0, "ẩn")
        hidden.hide()
    assert [sheet.name for sheet in read_book(memory.getvalue(), "a.xlsx").sheets] == ["A", "Ẩn"]


def test_errors_are_texts_and_never_blanks() -> None:
    broken = Formula("=1/0", "#DIV/0!")
    assert _only(xlsx({"A": [["Hộ", broken]]})).rows == (("Hộ", "#DIV/0!"),)
    assert _only(ods({"A": [["Hộ", broken]]})).rows == (("Hộ", "#DIV/0!"),)
    assert _only(_old_book(lambda sheet: sheet.row(0).set_cell_error(1, "#DIV/0!"))).rows == (
        ("Hộ", "#DIV/0!"),
    )


def test_a_formula_that_was_never_worked_out_is_named() -> None:
    without_value = ods({"A": [["Hộ", Formula("=1+1", 2)]]})
    without_value = replaced(without_value, "content.xml", b'office:value="2"', b"")
    for content in (
        _saved(["Hộ", "=1+1"]),
        xlsx({"A": [["Hộ", Formula("=1+1", 0)]]}),
        _old_book(lambda sheet: sheet.write(0, 1, xlwt.Formula("1+1"))),
        without_value,
    ):
        sheet = _only(content)
        assert sheet.unsaved == {(1, 2)}
        assert sheet.rows == (("Hộ", None),)


def test_a_formula_that_gives_no_text_is_worked_out() -> None:
    book = replaced(xlsx({"A": [["Hộ", Formula('=""', "x")]]}), SHEET_PART, b"<v>x</v>", b"<v></v>")
    assert _only(book).unsaved == frozenset()


def test_a_dimension_that_lies_is_harmless() -> None:
    book = replaced(xlsx({"A": [["a", "b"]]}), SHEET_PART, b'ref="A1:B1"', b'ref="A1:XFD1048576"')
    assert _only(book).rows == (("a", "b"),)


def test_a_workbook_with_macros_is_read_without_them() -> None:
    book = with_parts(xlsx({"A": [["a"]]}), {"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0" * 100})
    assert _only(book).rows == (("a",),)


def test_what_cannot_be_shown_leaves_texts_and_names() -> None:
    book = xlsx({"A": [["Gò0 Quao", "a1b", "\u202eabc\u0085"]]})
    book = replaced(book, "xl/sharedStrings.xml", "Gò0".encode(), "Gò_x0000_".encode())
    book = replaced(book, "xl/sharedStrings.xml", b"a1b", b"a_xD800_b")
    book = replaced(book, "xl/workbook.xml", b'name="A"', 'name="A\u202e\u200bB"'.encode())
    sheet = _only(book)
    assert sheet.name == "AB"
    assert sheet.rows[0][0] == "Gò Quao"
    for cell in sheet.rows[0]:
        assert str(cell).encode()
        assert "\u202e" not in str(cell)


def test_faults_of_all_sheets_are_told_at_once() -> None:
    call = Formula("=DDE(1)", 1)
    content = with_parts(
        xlsx({"A": [[call]], "B": [[1], [None, Formula("='[1]x y'!A1", 1)]]}),
        {"xl/externalLinks/externalLink1.xml": b"<a/>"},
    )
    with pytest.raises(FaultyFileError) as caught:
        read_book(content, "a\n../b.xlsx")
    places = [(fault.file, fault.sheet, fault.row, fault.column) for fault in caught.value.faults]
    assert places == [("b.xlsx", "A", 1, "A"), ("b.xlsx", "B", 2, "B")]


def test_a_fault_names_its_sheet_in_one_clean_line() -> None:
    named = 'name="A\u202e\u200b&#10;B"'.encode()
    book = replaced(xlsx({"A": [[Formula("=DDE(1)", 1)]]}), "xl/workbook.xml", b'name="A"', named)
    with pytest.raises(FaultyFileError) as caught:
        read_book(book, "a.xlsx")
    assert [fault.sheet for fault in caught.value.faults] == ["A B"]


def test_a_sheet_full_of_unsaved_formulas_and_errors_is_read_in_time() -> None:
    rows = [[Formula("=1+1", 0), Formula("=1/0", "#DIV/0!")] for _ in range(5_000)]
    sheet = _only(xlsx({"A": rows}))
    assert len(sheet.unsaved) == 5_000
    assert sheet.rows[-1] == (None, "#DIV/0!")


def test_beyond_the_limit_faults_are_counted() -> None:
    with pytest.raises(FaultyFileError) as caught:
        read_book(xlsx({"A": [[Formula("=DDE(1)", 1)] * 80]}), "a.xlsx")
    assert len(caught.value.faults) == FAULTS_SHOWN.value + 1
    assert in_vietnamese(caught.value.faults[-1].found) == "30 lỗi nữa"


def test_many_files_at_once_keep_apart() -> None:
    with ThreadPoolExecutor(8) as threads:
        books = threads.map(lambda number: _only(xlsx({"A": [[number]]})).rows, range(16))
    assert [*books] == [((float(number),),) for number in range(16)]


def test_of_a_large_file_on_disk_no_more_is_read_than_shows_its_size(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with path.open("wb") as file:
        file.truncate(10 * FILE_BYTES.value)
    with pytest.raises(FaultyFileError, match="tệp lớn hơn 5 MB"):
        read_book(read_limited_bytes(path), path.name)


def _only(content: bytes) -> ImportedSheet:
    (sheet,) = read_book(content, "a").sheets
    return sheet


def _saved(row: list[object]) -> bytes:
    """Save one row as openpyxl does, which works out no formula."""
    book = openpyxl.Workbook()
    book.active.append(row)
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


def _old_book(fill: Callable[[xlwt.Worksheet], None]) -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("A")
    sheet.write(0, 0, "Hộ")
    fill(sheet)
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()
