"""docs/operating.md is followed to the letter: its commands, on an installation below the test's folder."""

import re
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from shlex import quote

import pytest

from data.settings import DATABASE_VARIABLE, FOLDER_VARIABLE
from data.store.store import Store, open_store
from tests.browser.server import forked_server
from tests.data.importing.books import xlsx
from tests.data.importing.summaries import summary_rows
from tests.paths import ROOT
from tests.postgresql import Postgresql
from tests.tools.deploy.shell import DOCUMENT, Installation
from tests.tools.deploy.shipped import copy_shipped

pytestmark = pytest.mark.long

DECISION = {"PUBLISHER": "UBND tỉnh", "NUMBER": "1/QĐ-UBND", "DAY": "2025-01-05", "OFFICER": "Phòng Bảo trợ"}
SHEET = xlsx({"Hộ nghèo": summary_rows("TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024")})
FIGURES = 16 * 4
"""Of a summary sheet: districts and province; households and percent, of everyone and of minorities."""

YEARLY = "Figures each December"
FOLLOWED_SECONDS = 5.0


def installation(folder: Path, settings: str = "", **variables: str) -> Installation:
    made = Installation(folder, DECISION | variables)
    made.build(ROOT, settings)
    (made.state / "tong-hop.xlsx").write_bytes(SHEET)
    return made


def on_postgresql(folder: Path, address: str) -> Installation:
    settings = f"{DATABASE_VARIABLE}={address}\n{FOLDER_VARIABLE}={folder / 'var/lib/poverty-map'}\n"
    return installation(folder, settings, SERVER_URL=address.rpartition("/")[0])


def store_of(place: Installation) -> Store:
    settings = place.environment
    return open_store(settings.get(DATABASE_VARIABLE) or f"sqlite:///{place.state / 'figures.sqlite3'}")


def until(look: Callable[[], str], enough: Callable[[str], bool]) -> str:
    """Look again and again until it is enough, for no longer than pages may take to follow."""
    began = time.monotonic()
    while not enough(seen := look()):
        assert time.monotonic() - began < FOLLOWED_SECONDS, seen
        time.sleep(0.2)
    return seen


@pytest.mark.parametrize("kind", ["SQLite", "PostgreSQL"])
def test_a_copy_made_while_pages_are_served_comes_back_elsewhere_with_every_batch(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    address = ""
    if kind == "PostgreSQL":
        server: Postgresql = request.getfixturevalue("postgresql")
        address = server.new_database()
    first, fresh = tmp_path / "first", tmp_path / "fresh"
    place = on_postgresql(first, address) if address else installation(first)
    with forked_server(environment=place.environment):
        place.follow(YEARLY, "3. Publish")
        store_of(place).withdraw(1, "An", "Nhầm")
        place.follow(YEARLY, "3. Publish")
        place.follow("Back up")
    other = on_postgresql(fresh, address) if address else installation(fresh)
    before = store_of(place)
    shutil.copytree(place.backups, other.backups, dirs_exist_ok=True)
    printed = other.follow("Restore", kind)
    assert "poverty_map_restored" in other.settings.read_text() or not address
    assert "Lô 1 (đã thu hồi)" in printed
    assert (store_of(other).batches(), store_of(other).figures()) == (before.batches(), before.figures())
    assert len(before.batches()) == 2
    assert len(before.figures()) == FIGURES
    assert other.noted[-1].startswith("start" if kind == "SQLite" else "restart")


@pytest.mark.alone
def test_figures_of_december_are_checked_published_seen_and_withdrawn(tmp_path: Path) -> None:
    place = installation(tmp_path)
    assert f"dùng được, {FIGURES} số liệu" in place.follow(YEARLY, "1. Check")
    assert place.data("list").strip() == "Chưa có lô nào."
    with forked_server(environment=place.environment) as server:
        reader = Installation(tmp_path, DECISION | {"SITE": server.origin, "BATCH": "1", "REASON": "Sai cột"})
        place.follow(YEARLY, "3. Publish")
        seen = until(lambda: reader.follow("4. Look"), lambda printed: printed.count(",imported,") == FIGURES)
        assert "1/QĐ-UBND" in seen
        assert "Lô 1 (đang dùng)" in seen
        reader.follow("5. Withdraw if it is wrong")
        seen = until(lambda: reader.follow("4. Look"), lambda printed: ",imported," not in printed)
        assert "Sai cột" in seen


def test_a_new_version_is_made_tried_used_and_left_again(tmp_path: Path) -> None:
    place = installation(tmp_path)
    place.follow(YEARLY, "3. Publish")
    source = copy_shipped(place.house / "source")
    place.run(
        f"cp -r {quote(str(ROOT / 'tools/setup'))} {source / 'tools'}"
    )  # what makes a version, and is not shipped itself
    place.run(
        f"cd {source} && git init --quiet && git add . && git -c user.name=x -c user.email=x@x commit -qm New"
    )
    version = place.run(f"git -C {source} rev-parse --short HEAD").strip()
    release = place.house / "releases" / version
    release.mkdir(parents=True)
    (release / ".venv").symlink_to(ROOT / ".venv")  # what it would install is there already
    steps = ("Make it", "Try it", "Put it to use")
    assert "Lô 1" in place.follow(*steps)
    assert (place.house / "current").resolve() == release
    assert len(list(place.backups.iterdir())) == 1
    assert "Lô 1" in place.data("list")
    assert "Lô 1" in place.follow("Go back")
    assert (place.house / "current").resolve() == ROOT
    assert place.noted == ["restart poverty-map@*.service"] * 2


def test_every_path_of_the_project_that_the_document_names_exists() -> None:
    named = set(
        re.findall(r"(?:source/|\"/|`)((?:tools|data|docs|geo|analysis|language)/[\w./*-]*)", DOCUMENT)
    )
    assert len(named) > 8
    assert [path for path in named if not list(ROOT.glob(path.strip("/")))] == []
