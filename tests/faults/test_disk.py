"""A disk that is full, or that nobody may write to: nothing is half written, and it ends with the fault."""

from pathlib import Path

import pytest

from data.settings import DATABASE_VARIABLE, FOLDER_VARIABLE
from data.store.store import open_store
from tests.browser.server import forked_server
from tests.data.store.batches import new_batch
from tests.faults.surroundings import (
    data,
    disk,
    fill,
    make_read_only,
    publish,
    publish_within,
    rate_of_first,
    sheet_in,
)
from tests.faults.visiting import page_when

pytestmark = pytest.mark.long

KILOBYTES = 400
TOLD = "Chưa dùng được kho số liệu"
MOVED = "Kho số liệu nhập đã bị chuyển đi"


def test_a_publication_on_a_full_disk_is_refused_whole_and_goes_through_once_there_is_room(
    tmp_path: Path,
) -> None:
    sheet, other = sheet_in(tmp_path), sheet_in(tmp_path, "khac.xlsx", first=1)
    with disk(tmp_path / "disk", KILOBYTES) as folder:
        store = f"sqlite:///{folder / 'figures.sqlite3'}"
        assert publish(store, sheet).returncode == 0
        listed = data(store, "list").stdout
        filler = fill(folder)
        refused = publish(store, other)
        assert refused.returncode
        assert TOLD in refused.stdout + refused.stderr
        assert "Traceback" not in refused.stderr
        assert data(store, "list").stdout == listed
        filler.unlink()
        assert publish(store, other).returncode == 0


def test_a_publication_that_may_write_no_more_is_refused_whole(tmp_path: Path) -> None:
    """The same where nobody may mount a disk: the file may grow no further."""
    path = tmp_path / "figures.sqlite3"
    store = open_store(f"sqlite:///{path}")
    store.publish(new_batch())
    bound = ("prlimit", f"--fsize={path.stat().st_size // 2}")
    refused = publish_within(bound, f"sqlite:///{path}", sheet_in(tmp_path))
    assert refused.returncode
    assert TOLD in refused.stderr
    assert "Traceback" not in refused.stderr
    assert len(store.batches()) == 1
    assert store.publish(new_batch(file="b")).batch_id == 2


def test_a_server_on_a_full_disk_goes_on_serving(tmp_path: Path) -> None:
    """Its log, its temporary files and its store stand there; a store moved away is told without the log."""
    sheet = sheet_in(tmp_path)
    with disk(tmp_path / "disk", KILOBYTES) as folder:
        path = folder / "figures.sqlite3"
        store = f"sqlite:///{path}"
        assert publish(store, sheet).returncode == 0
        surroundings = {DATABASE_VARIABLE: store, FOLDER_VARIABLE: str(folder), "TMPDIR": str(folder)}
        with forked_server(environment=surroundings, log=folder / "log") as server:
            fill(folder)
            page_when(server, lambda page: rate_of_first() in page)
            away = path.rename(folder / "away")
            page_when(server, lambda page: MOVED in page and rate_of_first() in page)
            away.rename(path)
            page_when(server, lambda page: MOVED not in page and rate_of_first() in page)


def test_a_folder_nobody_may_write_to_is_read_and_a_publication_says_what_to_do(tmp_path: Path) -> None:
    sheet, other = sheet_in(tmp_path), sheet_in(tmp_path, "khac.xlsx", first=1)
    with disk(tmp_path / "disk", KILOBYTES) as folder:
        store = f"sqlite:///{folder / 'figures.sqlite3'}"
        assert publish(store, sheet).returncode == 0
        make_read_only(folder, read_only=True)
        refused = publish(store, other)
        assert refused.returncode
        assert TOLD in refused.stdout + refused.stderr
        assert "Traceback" not in refused.stderr
        surroundings = {DATABASE_VARIABLE: store, FOLDER_VARIABLE: str(folder)}
        with forked_server(environment=surroundings) as server:
            page_when(server, lambda page: rate_of_first() in page)
        make_read_only(folder, read_only=False)
        assert publish(store, other).returncode == 0
