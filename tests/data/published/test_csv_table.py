"""A file that can't be read as a table says why, where and what to do."""

from pathlib import Path

import pytest

from data.errors import Fault, FaultyFileError
from data.published.csv_table import read_table
from tests.language.rendered import in_vietnamese

COLUMNS = ("code", "name")


def faults_of(path: Path) -> tuple[Fault, ...]:
    with pytest.raises(FaultyFileError) as caught:
        read_table(path, COLUMNS)
    return caught.value.faults


def written(folder: Path, content: bytes) -> Path:
    path = folder / "areas.csv"
    path.write_bytes(content)
    return path


def test_values_stay_as_they_stand_in_the_file(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, b"code,name\n007,1.70\n,NA\n"), COLUMNS)
    assert table.to_numpy().tolist() == [["007", "1.70"], ["", "NA"]]


def test_rows_are_numbered_as_an_editor_shows_them(tmp_path: Path) -> None:
    content = b'code,name\n1,"two\nlines"\n\n2,b\n'
    assert list(read_table(written(tmp_path, content), COLUMNS).index) == [2, 5]


def test_a_byte_order_mark_from_a_spreadsheet_is_no_fault(tmp_path: Path) -> None:
    assert list(read_table(written(tmp_path, b"\xef\xbb\xbfcode,name\n1,a\n"), COLUMNS).columns) == [
        "code",
        "name",
    ]


def test_an_absent_file_is_a_fault(tmp_path: Path) -> None:
    (fault,) = faults_of(tmp_path / "areas.csv")
    assert (fault.file, in_vietnamese(in_vietnamese(fault.found))) == ("areas.csv", "không mở được tệp")


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_a_fault(tmp_path: Path, content: bytes) -> None:
    (fault,) = faults_of(written(tmp_path, content))
    assert in_vietnamese(in_vietnamese(fault.found)) == "tệp trống"


def test_undecodable_bytes_are_placed_on_their_row(tmp_path: Path) -> None:
    (fault,) = faults_of(written(tmp_path, b"code,name\n1,a\n2,R\xb9ch Gi\xb8\n"))
    assert (fault.row, "0xB9" in in_vietnamese(in_vietnamese(fault.found))) == (3, True)


def test_an_unclosed_quote_is_a_fault(tmp_path: Path) -> None:
    (fault,) = faults_of(written(tmp_path, b'code,name\n1,"a\n'))
    assert "ngoặc kép" in in_vietnamese(in_vietnamese(fault.advice))


def test_missing_surplus_and_repeated_columns_and_ragged_rows_are_all_listed(tmp_path: Path) -> None:
    faults = faults_of(written(tmp_path, b"code,code,extra\n1,2,3\n1,2\n1,2,3,4\n"))
    assert [(fault.row, fault.column, in_vietnamese(in_vietnamese(fault.found))) for fault in faults] == [
        (1, "name", "không có cột này"),
        (1, "extra", "cột lạ “extra”"),
        (1, "code", "cột lặp lại"),
        (3, None, "2 ô"),
        (4, None, "4 ô"),
    ]
