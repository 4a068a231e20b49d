"""`python -m geo` as it is typed: what it prints, what it leaves, and how it ends."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from data.settings import FOLDER_VARIABLE
from tests.forking import run_forked
from tests.geo.files import shipped, write_geojson, write_geopackage, write_shapefile
from tests.paths import ROOT


def run(folder: Path, *words: str) -> tuple[int, str]:
    """Run the command with an installation below `folder`; give code and all that was printed."""
    return _told(run_forked("geo", words, _environment(folder)))


def run_as_typed(folder: Path, *words: str) -> tuple[int, str]:
    """Do the same by a Python that has loaded nothing yet."""
    done = subprocess.run(
        [sys.executable, "-m", "geo", *words], cwd=ROOT, capture_output=True, text=True, check=False,
        env=_environment(folder), timeout=120,
    )  # fmt: skip
    return _told(done)


def _environment(folder: Path) -> dict[str, str]:
    return os.environ | {FOLDER_VARIABLE: str(folder / "own"), "PYTHONIOENCODING": "utf-8"}


def _told(done: subprocess.CompletedProcess[str]) -> tuple[int, str]:
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout + done.stderr


def test_a_good_file_is_checked_used_shown_and_given_back(tmp_path: Path) -> None:
    path = write_shapefile(shipped().to_crs("EPSG:9207"), tmp_path)
    code, text = run(tmp_path, "check", str(path))
    assert code == 0
    assert "VN-2000 / TM-3 104-30" in text
    assert not (tmp_path / "own").exists()

    code, text = run(tmp_path, "use", str(path), "--source", "Sở Thử", "--licence", "CC BY 4.0", "--by", "An")
    assert code == 0
    assert "Khởi động lại" in text
    record = json.loads((tmp_path / "own" / "districts.geojson").read_text("utf-8"))["outline"]
    assert record["digest"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (record["source"], record["file"], record["by"]) == ("Sở Thử", "outline.zip", "An")

    code, text = run_as_typed(tmp_path, "show")
    assert code == 0
    assert "Nguồn: Sở Thử" in text

    assert run(tmp_path, "use", "--shipped")[0] == 0
    assert "ranh giới kèm theo phần mềm" in run(tmp_path, "show")[1]


def test_faults_end_with_1_and_change_nothing(tmp_path: Path) -> None:
    path = write_geopackage(shipped()[1:], tmp_path)
    code, text = run(tmp_path, "use", str(path), "--source", "Sở Thử")
    assert code == 1
    assert "thiếu Rạch Giá (mã 899)" in text
    assert "vẫn giữ nguyên" in text
    assert not (tmp_path / "own").exists()
    assert run(tmp_path, "check", str(tmp_path / "absent.gpkg"))[0] == 1


@pytest.mark.parametrize(
    "words",
    [
        [], ["use"], ["use", "a.gpkg"], ["use", "a.gpkg", "--source", " "], ["check"], ["draw"],
        ["use", "a.gpkg", "--shipped"], ["check", "a.gpkg", "--source", "x"],
    ],
)  # fmt: skip
def test_wrong_words_end_with_2(tmp_path: Path, words: list[str]) -> None:
    assert run(tmp_path, *words)[0] == 2


def test_a_text_cannot_steer_the_terminal(tmp_path: Path) -> None:
    frame = shipped()[["name_vi", "geometry"]]
    frame.loc[0, "name_vi"] = "\x1b[2Jxoá"
    code, text = run(tmp_path, "check", str(write_geojson(frame, tmp_path)))
    assert code == 1
    assert "\x1b" not in text
    assert "\\x1b[2Jxoá" in text
