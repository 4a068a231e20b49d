"""The store of published batches fails in every way it can; pages keep the last figures and say so."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from data.settings import DATABASE_VARIABLE
from data.store import sqlite_file
from data.store import watcher as watch
from data.store.errors import StoreUnavailableError
from data.store.store import open_store
from tests.browser.server import forked_server
from tests.data.store.batches import new_batch
from tests.data.store.watching import out_of_reach, wait_until, watching, within_reach
from tests.faults.surroundings import publish, rate_of_first, sheet_in
from tests.faults.visiting import page_of, page_when
from tests.postgresql import Postgresql

pytestmark = pytest.mark.long

AWAY, NEVER_READ = "Kho số liệu nhập không trả lời", "Chưa đọc được kho số liệu nhập"
GONE = "Kho số liệu nhập không còn ở chỗ cũ"


@pytest.mark.parametrize(
    "address", ["no address", "postgresql://an@nowhere.invalid/kho", "mysql://an@127.0.0.1/kho"]
)
def test_an_address_of_no_store_leaves_what_is_published(address: str) -> None:
    with forked_server(environment={DATABASE_VARIABLE: address}) as server:
        page = page_when(server, lambda page: NEVER_READ in page)
        assert time.strftime("%Y") in page
        assert "Traceback" not in page
        assert address not in page


def test_a_password_that_is_wrong_or_changed_is_told_and_never_shown(
    postgresql: Postgresql, tmp_path: Path
) -> None:
    right, wrong = "right-word-7", "wrong-word-8"
    address = postgresql.new_guarded_database("keeper", right).replace("keeper@", f"keeper:{right}@")
    refused = publish(address.replace(right, wrong), sheet_in(tmp_path))
    assert refused.returncode == 1
    assert "Chưa dùng được kho số liệu" in refused.stdout + refused.stderr
    assert wrong not in refused.stdout + refused.stderr
    assert publish(address, sheet_in(tmp_path)).returncode == 0
    with forked_server(environment={DATABASE_VARIABLE: address}) as server:
        page_when(server, lambda page: rate_of_first() in page)
        postgresql.give_password("keeper", wrong)
        page = page_when(server, lambda page: AWAY in page)
        assert rate_of_first() in page
        postgresql.give_password("keeper", right)
        page_when(server, lambda page: AWAY not in page and rate_of_first() in page)
        assert right not in page + server.log.read_text()


def test_a_damaged_file_is_told_and_the_whole_one_is_found_again(tmp_path: Path) -> None:
    path = tmp_path / "figures.sqlite3"
    store = f"sqlite:///{path}"
    assert publish(store, sheet_in(tmp_path)).returncode == 0
    whole = path.read_bytes()
    with forked_server(environment={DATABASE_VARIABLE: store}) as server:
        page_when(server, lambda page: rate_of_first() in page)
        path.write_bytes(whole[: len(whole) // 3])
        page = page_when(server, lambda page: AWAY in page)
        assert rate_of_first() in page
        path.write_bytes(whole)
        page_when(server, lambda page: AWAY not in page and rate_of_first() in page)


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5_000])


def of_noise(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 100)


def of_another_kind(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7 not a store")


def damaged_inside(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)


def of_a_newer_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'from-the-future'")


def without_its_tables(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TABLE ledger")


DAMAGES = (cut_short, of_noise, of_another_kind, damaged_inside, of_a_newer_program, without_its_tables)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_store_gives_the_last_figures_whole_until_it_is_put_back(
    damage: Callable[[Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "POLL_SECONDS", 0.05)
    monkeypatch.setattr(watch, "PATIENCE_SECONDS", 0.5)
    path = tmp_path / "figures.sqlite3"
    open_store(f"sqlite:///{path}").publish(new_batch())
    whole = path.read_bytes()
    with watching(lambda: open_store(f"sqlite:///{path}")) as watcher:
        before = wait_until(watcher, lambda found: found.version == 1)
        damage(path)
        lost = wait_until(watcher, out_of_reach)
        assert lost.figures is before.figures
        put_back(path, whole)
        found = wait_until(watcher, within_reach)
        assert found.version == 1


def put_back(path: Path, whole: bytes) -> None:
    """Put the file back as docs/operating.md has it: a log of the damage must not stay beside it."""
    for end in ("-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    path.write_bytes(whole)


def test_a_file_that_another_program_holds_keeps_a_publication_waiting_and_then_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_file, "WRITE_SECONDS", 1)
    path = tmp_path / "figures.sqlite3"
    store = open_store(f"sqlite:///{path}")
    store.publish(new_batch())
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreUnavailableError, match="đang bận"):
            store.publish(new_batch(file="b"))
        other.execute("ROLLBACK")
    assert len(store.batches()) == 1
    assert store.publish(new_batch(file="b")).batch_id == 2


def test_the_page_of_a_store_that_nobody_published_to_says_nothing_of_it(tmp_path: Path) -> None:
    with forked_server(environment={DATABASE_VARIABLE: f"sqlite:///{tmp_path / 'none.sqlite3'}"}) as server:
        page = page_of(server)
    assert AWAY not in page
    assert NEVER_READ not in page
    assert rate_of_first() not in page


def test_a_server_started_without_its_file_says_so_on_the_page_and_nothing_is_published_anew(
    tmp_path: Path,
) -> None:
    path = tmp_path / "figures.sqlite3"
    address = f"sqlite:///{path}"
    assert publish(address, sheet_in(tmp_path)).returncode == 0
    path.rename(tmp_path / "elsewhere")
    refused = publish(address, sheet_in(tmp_path, "another.xlsx", 1))
    assert (refused.returncode, path.exists()) == (1, False)
    assert "adopt-store" in refused.stderr
    with forked_server(environment={DATABASE_VARIABLE: address}) as server:
        page = page_when(server, lambda page: GONE in page)
        assert rate_of_first() not in page
        assert str(tmp_path) not in page
        assert "adopt-store" in server.log.read_text()
        (tmp_path / "elsewhere").rename(path)
        page_when(server, lambda page: GONE not in page and rate_of_first() in page)
