"""Reading leaves no trace, and whatever keeps a store from being used is told in Vietnamese."""

import os
import socket
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import URL, text
from sqlalchemy.exc import DBAPIError

from data.store.backend import choose_backend
from data.store.errors import NewerStoreError, StoreUnavailableError
from data.store.sqlite_file import SqliteFile
from data.store.store import Store, open_store
from tests.browser.server import HOST
from tests.data.store.batches import new_batch
from tests.postgresql import Postgresql

NOBODY = 65534
ANSWERS_NOTHING_SECONDS = 6.0
"""Three to connect, and as long again for a machine that is busy."""


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "figures.sqlite3"


@pytest.fixture
def published(path: Path) -> Store:
    store = open_store(f"sqlite:///{path}")
    store.publish(new_batch())
    return store


def test_reading_a_file_that_is_not_there_makes_neither_file_nor_folder(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'absent' / 'figures.sqlite3'}")
    assert (store.version(), store.figures(), store.batches()) == (0, (), ())
    assert list(tmp_path.iterdir()) == []


def test_reading_leaves_folder_and_file_as_they_are(published: Store, path: Path) -> None:
    before = files(path.parent)
    assert len(published.figures()) == 1
    assert files(path.parent) == before


@contextmanager
def without_rights() -> Iterator[None]:
    """Act as an account without rights where we are root, to whom every folder is open."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_folder_that_can_not_be_written_to_is_read() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = open_store(f"sqlite:///{folder / 'figures.sqlite3'}")
        store.publish(new_batch())
        folder.chmod(0o555)
        with without_rights():
            found = len(store.figures())
            with pytest.raises(StoreUnavailableError, match="quyền"):
                store.withdraw(1, "An", "Sai")
        folder.chmod(0o755)
    assert found == 1


def test_a_store_is_read_while_somebody_writes(published: Store, path: Path) -> None:
    with sqlite3.connect(path, isolation_level=None) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE ledger SET version = 9")
        assert published.version() == 1
        writer.execute("COMMIT")
        assert published.version() == 9


def test_the_file_keeps_a_log_and_its_keys(path: Path) -> None:
    place = choose_backend(f"sqlite:///{path}")
    with place.writer.begin() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar() == 30_000


def test_a_reader_that_met_a_change_half_way_reads_again(
    published: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    marks = iter([1, 2, 2, 2])
    monkeypatch.setattr(SqliteFile, "mark", lambda _: next(marks))
    assert published.version() == 1
    assert list(marks) == []


def test_a_reader_does_not_begin_anew_for_ever(published: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    marks = count()
    monkeypatch.setattr(SqliteFile, "mark", lambda _: next(marks))
    with pytest.raises(StoreUnavailableError, match="ghi liên tục"):
        published.version()


@pytest.mark.parametrize("name", ["a b?c#d%20.sqlite3", "số liệu “mới”.sqlite3"])
def test_any_name_of_a_file_will_do(tmp_path: Path, name: str) -> None:
    place = SqliteFile(URL.create("sqlite", database=str(tmp_path / name)))
    store = Store(place)
    store.publish(new_batch())
    assert store.version() == 1
    assert name in [path.name for path in tmp_path.iterdir()]


def test_a_file_that_is_no_store_is_told(path: Path) -> None:
    path.write_bytes(b"no database" * 100)
    store = open_store(f"sqlite:///{path}")
    with pytest.raises(StoreUnavailableError, match=r"figures\.sqlite3"):
        store.figures()
    with pytest.raises(StoreUnavailableError, match=r"figures\.sqlite3"):
        store.publish(new_batch())


def test_an_empty_file_is_an_empty_store(path: Path) -> None:
    path.touch()
    assert open_store(f"sqlite:///{path}").figures() == ()


def test_a_store_of_a_newer_program_is_neither_read_nor_written(store: Store, url: str) -> None:
    store.publish(new_batch())
    with choose_backend(url).writer.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for act in (store.figures, store.version, store.batches, lambda: store.publish(new_batch(file="b"))):
        with pytest.raises(NewerStoreError, match="9999"):
            act()


@pytest.mark.parametrize("change", ["UPDATE {} SET batch_id = 2", "DELETE FROM {}"])
@pytest.mark.parametrize("table", ["batches", "figures", "withdrawals"])
def test_the_database_itself_keeps_what_was_published(
    store: Store, url: str, table: str, change: str
) -> None:
    store.publish(new_batch())
    store.withdraw(1, "An", "Sai")
    with (
        pytest.raises(DBAPIError, match="never changed"),
        choose_backend(url).writer.begin() as connection,
    ):
        connection.execute(text(change.format(table)))
    assert store.batches()[0].withdrawn


@pytest.mark.parametrize(
    "address",
    ["mysql://somewhere/x", "sqlite://", "sqlite:///:memory:", "nonsense", "", "postgresql+asyncpg://h/d"],
)
def test_an_address_of_another_kind_is_refused(address: str) -> None:
    with pytest.raises(StoreUnavailableError):
        open_store(address)


def test_no_message_shows_a_password() -> None:
    for address in ("mysql://an:bimat@h/d", "postgresql://an:bimat@127.0.0.1:1/d", "an:bimat@@"):
        with pytest.raises(StoreUnavailableError) as refused:
            open_store(address).version()
        assert "bimat" not in str(refused.value)


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_a_server_is_named_in_any_usual_way(postgresql: Postgresql, scheme: str) -> None:
    address = postgresql.new_database().replace("postgresql", scheme)
    open_store(address).publish(new_batch())
    assert open_store(address).version() == 1


def test_a_server_that_is_away_is_told_at_once() -> None:
    store = open_store("postgresql://an@127.0.0.1:1/kho")
    with pytest.raises(StoreUnavailableError, match=r"PostgreSQL 127\.0\.0\.1:1/kho"):
        store.figures()


def test_a_server_that_answers_nothing_is_given_up_soon() -> None:
    with socket.create_server((HOST, 0)) as silent:
        store = open_store(f"postgresql://an@{HOST}:{silent.getsockname()[1]}/kho")
        start = time.monotonic()
        with pytest.raises(StoreUnavailableError):
            store.version()
        assert time.monotonic() - start < ANSWERS_NOTHING_SECONDS
