"""An installation's outline is put in place whole, taken away whole, and never stops the app when damaged."""

import json
import logging
import subprocess
import sys
import time
from pathlib import Path

import pytest

from data.settings import FOLDER_VARIABLE
from geo.boundaries import BOUNDARY_FILE, load_boundaries
from geo.installed_outline import (
    OUTLINE_FILE,
    RECORD,
    get_outline_path,
    install_outline,
    load_current_boundaries,
    remove_outline,
)
from geo.outline_origin import OutlineOrigin
from tests.geo.files import CODES
from tests.paths import ROOT

OWN = OutlineOrigin("Sở Thử", "CC BY 4.0", "An", "a.gpkg", "0" * 64, "2026-01-02T03:04:05+00:00")


@pytest.fixture(autouse=True)
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "own"))
    return tmp_path / "own"


def features(shift: float = 0.0) -> list[dict[str, object]]:
    """Give the shipped features, the first point of Rạch Giá moved by some degrees."""
    found: list[dict[str, object]] = json.loads(load_boundaries(CODES).geojson)["features"]
    ring = found[0]["geometry"]["coordinates"][0]  # type: ignore[index]
    ring[0] = ring[-1] = [round(ring[0][0] + shift, 5), ring[0][1]]
    return found


def test_without_one_the_shipped_outline_is_used() -> None:
    used = load_current_boundaries(CODES)
    assert used.own is None
    assert used.problem == ()


def test_what_is_put_in_place_is_used_with_its_record() -> None:
    install_outline(features(), OWN, CODES)
    used = load_current_boundaries(CODES)
    assert used.own == OWN
    assert set(used.shapes) == set(used.label_points) == set(CODES)


def test_it_can_be_taken_away_again() -> None:
    install_outline(features(), OWN, CODES)
    assert remove_outline()
    assert not remove_outline()
    assert load_current_boundaries(CODES).own is None


def test_nothing_else_is_left_in_the_folder(installation: Path) -> None:
    install_outline(features(), OWN, CODES)
    assert [path.name for path in installation.iterdir()] == [OUTLINE_FILE]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        '{"type":"FeatureCollection","features":[]}',
        json.dumps({"type": "FeatureCollection", RECORD: OWN.record(), "features": []}),
        BOUNDARY_FILE.read_text("utf-8"),
        "\x00" * 100,
        "[" * 100_000,
    ],
)
def test_a_damaged_one_is_replaced_by_the_shipped_and_told(
    content: str, installation: Path, caplog: pytest.LogCaptureFixture
) -> None:
    installation.mkdir()
    get_outline_path().write_text(content, encoding="utf-8")
    with caplog.at_level(logging.ERROR):
        used = load_current_boundaries(CODES)
    assert used.own is None
    assert used.problem
    assert set(used.shapes) == set(CODES)
    assert "damaged" in caplog.text


def test_what_could_not_be_loaded_again_changes_nothing() -> None:
    install_outline(features(), OWN, CODES)
    before = get_outline_path().read_bytes()
    with pytest.raises(Exception, match="899"):
        install_outline(features()[1:], OWN, CODES)
    assert get_outline_path().read_bytes() == before


_WRITER = """
from dataclasses import replace
from tests.geo.test_installed_outline import CODES, OWN, features, install_outline
made = {shift: features(shift) for shift in (0.0, 0.00001)}
print("ready", flush=True)
while True:
    for shift, found in made.items():
        install_outline(found, replace(OWN, by=str(shift)), CODES)
"""


@pytest.mark.parametrize("wait", [0.01, 0.05, 0.12, 0.3])
def test_killed_at_any_moment_the_old_or_the_new_one_stands(wait: float) -> None:
    install_outline(features(), OWN, CODES)
    writer = subprocess.Popen(
        [sys.executable, "-c", _WRITER], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    assert writer.stdout.readline() == "ready\n"
    time.sleep(wait)
    writer.kill()
    writer.communicate()
    used = load_current_boundaries(CODES)
    assert used.problem == ()
    assert used.own is not None
    assert used.own.by in {"An", "0.0", "1e-05"}
