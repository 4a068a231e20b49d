"""A marked copy holds the sheet's values, a comment on each faulty cell, and a list of all that is wrong."""

import io

import openpyxl
import pytest

from data.errors import Fault
from data.importing.limits import MARKED_CELLS
from data.importing.model import ImportedBook, ImportedSheet
from language.catalogue import Texts
from language.message import make_message
from reports.importing.marked_copy import make_sheet_name, scale_comment, write_marked_copy

ROWS = (("TT", "Đơn vị", "Số hộ"), (1.0, "=1+1", 120.0), (2.0, None, True))
BOOK = ImportedBook("a.xlsx", "0", (ImportedSheet("Hộ [nghèo]", ROWS),))
FAULTS = (
    Fault(file="a.xlsx", sheet="Hộ [nghèo]", row=2, column="B", found="x", expected="tên", advice="Sửa."),
    Fault(
        file="a.xlsx",
        sheet="Hộ [nghèo]",
        row=9,
        column=make_message("import_fault.of_area", found="D", name="Tỷ lệ"),
        found="y",
        expected="số",
        advice="",
    ),
    Fault(file="a.xlsx", sheet="Hộ [nghèo]", row=3, column="Tỷ lệ", found="z", expected="số", advice=""),
    Fault(file="a.xlsx", found="cả tệp", expected="khác", advice=""),
)
DOUBT = Fault(file="a.xlsx", sheet="Hộ [nghèo]", row=2, column="C", found="120", expected="119", advice="")


def opened(book: ImportedBook, texts: Texts) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(write_marked_copy(book, FAULTS, [DOUBT], texts)))


def test_each_fault_is_a_comment_where_it_stands(texts: Texts) -> None:
    sheet = opened(BOOK, texts).worksheets[1]
    comments = {
        cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment
    }
    assert set(comments) == {"B2", "C2", "A3", "D9"}
    assert "Trong tệp: x" in comments["B2"]
    assert "Yêu cầu: tên" in comments["B2"]
    assert "Cách sửa: Sửa." in comments["B2"]
    colours = {sheet[place].fill.start_color.rgb for place in ("B2", "D9", "A3")}
    assert len(colours) == 1
    assert sheet["C2"].fill.start_color.rgb not in colours


def test_values_stay_what_they_are_and_no_text_becomes_a_formula(texts: Texts) -> None:
    sheet = opened(BOOK, texts).worksheets[1]
    assert [[cell.value for cell in row][:3] for row in sheet.iter_rows(max_row=3)] == [
        ["TT", "Đơn vị", "Số hộ"],
        [1, "=1+1", 120],
        [2, None, True],
    ]
    assert sheet["B2"].data_type == "s"


def test_the_first_sheet_lists_all_faults_and_doubts(texts: Texts) -> None:
    rows = [[cell.value for cell in row] for row in opened(BOOK, texts).worksheets[0].iter_rows()]
    assert rows[0] == ["Vị trí", "Trong tệp", "Yêu cầu", "Cách sửa"]
    assert [row[1] for row in rows[1:]] == ["x", "y", "z", "cả tệp", "120"]


def test_a_comment_is_as_high_as_its_lines() -> None:
    assert scale_comment("một dòng") == scale_comment("một\nhai\nba")
    assert scale_comment("\n".join(["x" * 120] * 4)) > scale_comment("\n".join(["x"] * 8)) > 1.5


def test_of_a_very_large_file_there_is_the_list_alone(texts: Texts) -> None:
    rows = tuple(("a",) * 100 for _ in range(MARKED_CELLS.value // 100 + 1))
    book = ImportedBook("a.xlsx", "0", (ImportedSheet("A", rows),))
    assert opened(book, texts).sheetnames == ["Cần sửa"]


@pytest.mark.parametrize("name", ["Cần sửa", "a:b*c?", "x" * 60, "'", ""])
def test_any_name_of_a_sheet_becomes_one_that_excel_allows(name: str) -> None:
    taken = {"cần sửa"}
    first, second = make_sheet_name(name, taken), make_sheet_name(name, taken)
    assert first.lower() != second.lower()
    assert all(0 < len(made) <= 31 and not set(made) & set("[]:*?/\\") for made in (first, second))
