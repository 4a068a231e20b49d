"""The whole command line as it is started, with a real file, the real importer and a store of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from data.settings import FOLDER_VARIABLE
from data.store.store import open_store
from tests.forking import run_forked
from tests.paths import ROOT

SECONDS = 600
SHEET = """area_code,area,standard,period,indicator,group,unit,value
903,Hòn Đất,mdp-2016,2016,poor,all,percent,"8,32"
914,Giang Thành,mdp-2016,2016,poor,all,percent,"20,5"
903,Hòn Đất,mdp-2016,2016,poor,all,households,1.273
"""


def run(folder: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run `python -m data` with an installation below a folder."""
    return run_forked("data", list(map(str, words)), _environment(folder))


def run_as_typed(folder: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Do the same as an officer does, by a Python that has loaded nothing yet."""
    return _run_python(folder, "-m", "data", *map(str, words))


def _run_python(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, *words], cwd=ROOT, env=_environment(folder),
        capture_output=True, text=True, timeout=SECONDS, check=False,
    )  # fmt: skip


def _environment(folder: Path) -> dict[str, str]:
    return os.environ | {FOLDER_VARIABLE: str(folder / "local"), "PYTHONIOENCODING": "utf-8"}


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "hon-dat.csv"
    path.write_text(SHEET, encoding="utf-8-sig")
    return path


def test_a_sheet_is_checked_published_exported_checked_again_and_withdrawn(
    tmp_path: Path, sheet: Path
) -> None:
    assert run(tmp_path, "check", sheet, "--answer", "Giá trị=comma").returncode == 0
    published = run_as_typed(
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
    assert "đang dùng" in run_as_typed(tmp_path, "list").stdout
    assert run(tmp_path, "withdraw", "1", "--why", "Nhầm", "--by", "An").returncode == 0
    assert store.figures() == ()


def test_a_wrong_command_line_ends_with_2(tmp_path: Path) -> None:
    assert run(tmp_path, "publish").returncode == 2
    assert run(tmp_path).returncode == 2


@pytest.mark.parametrize("words", [["list"], ["withdraw", "7", "--why", "Nhầm", "--by", "An"]])
def test_a_command_that_needs_no_table_loads_nothing_that_checks_tables(
    words: list[str], tmp_path: Path
) -> None:
    code = (
        "import sys\nfrom data.commands.main import main\nfrom data.importing.importer import import_file\n"
        f"main({words!r}, import_file)\nprint(*sys.modules)"
    )
    done = _run_python(tmp_path, "-c", code)
    assert done.returncode == 0, done.stderr
    assert {"pandas", "numpy", "pandera"}.isdisjoint(done.stdout.split())
