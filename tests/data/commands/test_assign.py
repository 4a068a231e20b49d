"""Targets are assigned, listed, exported and taken back by the command line, as a sheet is."""

from pathlib import Path

import pytest

from data.store.store import Store
from tests.data.commands.conftest import Run

pytestmark = pytest.mark.long

SHEET = """Mã địa bàn,Địa bàn,Mã chuẩn nghèo,Năm gốc,Tỷ lệ năm gốc,Năm đích,Số hộ giao giảm,Tỷ lệ năm đích
914,Giang Thành,mdp-2016,2016,16.25,2020,551,9.07
908,An Biên,mdp-2016,2016,12.6,2020,1505,6.68
"""
ORIGIN = ("--source", "UBND tỉnh", "--document", "12/KH-UBND", "--by", "Nguyễn Thị An")


@pytest.fixture
def targets(tmp_path: Path) -> Path:
    path = tmp_path / "chi-tieu.csv"
    path.write_text(SHEET, encoding="utf-8-sig")
    return path


def test_a_sheet_is_assigned_listed_exported_and_taken_back(
    run: Run, targets: Path, store: Store, tmp_path: Path
) -> None:
    ended = run("assign", targets, *ORIGIN)
    assert ended.code == 0, ended.err
    assert "giảm 1505 hộ" in ended.out
    assert "lô 1: 2 chỉ tiêu" in ended.out
    listed = run("list").out
    assert "2 chỉ tiêu" in listed
    assert "Chỉ tiêu đến: mdp-2016 2020" in listed
    assert "12/KH-UBND" in listed
    again = tmp_path / "xuat.csv"
    assert run("export", "--targets", again).code == 0
    assert run("withdraw", "1", "--why", "Nhầm", "--by", "An").code == 0
    assert store.targets() == ()
    assert run("assign", again, *ORIGIN).code == 0
    assert [one.goal_rate for one in store.targets()] == [9.07, 6.68]


def test_a_check_stores_nothing(run: Run, targets: Path, store: Store) -> None:
    assert run("assign", targets, *ORIGIN, "--check").code == 0
    assert store.version() == 0


def test_a_fault_assigns_nothing(run: Run, targets: Path, store: Store) -> None:
    targets.write_text(SHEET.replace("9.07", "cao"), encoding="utf-8")
    ended = run("assign", targets, *ORIGIN)
    assert ended.code == 1
    assert "dòng 2, cột Tỷ lệ năm đích (%): thấy “cao”" in ended.out
    assert store.version() == 0


def test_a_file_that_is_no_sheet_is_refused(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "anh.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    assert run("assign", path, *ORIGIN).code == 1
