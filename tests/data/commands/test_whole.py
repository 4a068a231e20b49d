"""The whole command line as it is started, with a real file, the real importer and a store of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from data.settings import FOLDER_VARIABLE
from data.store.store import open_store
from tests.paths import ROOT

SECONDS = 600
SHEET = """area_code,area,standard,period,indicator,group,unit,value
903,Hòn Đất,mdp-2016,2016,poor,all,percent,"8,32"
914,Giang Thành,mdp-2016,2016,poor,all,percent,"20,5"
903,Hòn Đất,mdp-2016,2016,poor,all,households,1.273
"""


def run(folder: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Start `python -m data` as an officer does."""
    command = [sys.executable, "-m", "data", *map(str, words)]
    environment = os.environ | {FOLDER_VARIABLE: str(folder / "local"), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(  # noqa: S603 (our own program)
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=SECONDS, check=False
    )


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "hon-dat.csv"
    path.write_text(SHEET, encoding="utf-8-sig")
    return path


def test_a_sheet_is_checked_published_exported_checked_again_and_withdrawn(
    tmp_path: Path, sheet: Path
) -> None:
    assert run(tmp_path, "check", sheet, "--answer", "Giá trị=comma").returncode == 0
    published = run(
        tmp_path,
        "publish",
        sheet,
        "--yes",
        "--source",
        "UBND huyện",
        "--by",
        "An",
        "--answer",
        "Giá trị=comma",
    )
    assert published.returncode == 0, published.stdout + published.stderr
    store = open_store(f"sqlite:///{tmp_path / 'local' / 'figures.sqlite3'}")
    assert sorted(figure.value for figure in store.figures()) == [8.32, 20.5, 1273]
    assert run(tmp_path, "export", tmp_path / "xuat.csv").returncode == 0
    again = run(tmp_path, "check", tmp_path / "xuat.csv")
    assert again.returncode == 0, again.stdout
    assert "3 số liệu" in again.stdout
    assert run(tmp_path, "export", "--excel", tmp_path / "excel.csv").returncode == 0
    assert "3 số liệu" in run(tmp_path, "check", tmp_path / "excel.csv").stdout
    assert "đang dùng" in run(tmp_path, "list").stdout
    assert run(tmp_path, "withdraw", "1", "--why", "Nhầm", "--by", "An").returncode == 0
    assert store.figures() == ()


def test_a_wrong_command_line_ends_with_2(tmp_path: Path) -> None:
    assert run(tmp_path, "publish").returncode == 2
    assert run(tmp_path).returncode == 2
