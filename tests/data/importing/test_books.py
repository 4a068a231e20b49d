"""The helpers write the same cells in each format, merges included, and no text as a formula."""

from collections.abc import Callable, Mapping
from io import BytesIO

import pytest
from python_calamine import load_workbook

from tests.data.importing.books import Formula, Merged, Rows, comma_text, ods, xls, xlsx

Maker = Callable[[Mapping[str, Rows], Merged | None], bytes]
ROWS: Rows = [["Đơn vị", None, "Hộ"], ["Gò Quao", 8.32, True], ["=1+1", Formula("=1+1", 2)]]


@pytest.mark.parametrize("make", [xlsx, xls, ods])
def test_each_format_holds_the_same_cells(make: Maker) -> None:
    sheet = load_workbook(BytesIO(make({"A": ROWS}, {"A": ["A1:B1"]}))).get_sheet_by_name("A")
    assert sheet.to_python() == [["Đơn vị", "", "Hộ"], ["Gò Quao", 8.32, True], ["=1+1", 2, ""]]


@pytest.mark.parametrize("make", [xlsx, xls])
def test_merged_ranges_are_merged(make: Maker) -> None:
    sheet = load_workbook(BytesIO(make({"A": ROWS}, {"A": ["A1:B1"]}))).get_sheet_by_name("A")
    assert sheet.merged_cell_ranges == [((0, 0), (0, 1))]


def test_a_text_file_has_the_delimiter_and_encoding_asked_for() -> None:
    assert comma_text(ROWS[:1], ";", "utf-16-le") == "Đơn vị;;Hộ\r\n".encode("utf-16-le")
