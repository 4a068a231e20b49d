"""Copies of the store: whole whoever writes meanwhile, the newest kept, nothing left of one that failed."""

import sqlite3
from pathlib import Path
from threading import Thread

import pytest

from data.settings import FOLDER_VARIABLE
from data.store.store import Store, open_store
from tests.data.store.batches import new_batch
from tools.deploy.backup import SQLITE_COPY, BackupError, back_up, run_backup

PUBLICATIONS = 12
COPIES = 6


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "own"))
    return open_store(f"sqlite:///{tmp_path / 'own' / 'figures.sqlite3'}")


def test_every_copy_holds_whole_batches_while_others_are_published(store: Store, tmp_path: Path) -> None:
    store.publish(new_batch(file="first"))
    names = [f"sheet {number}" for number in range(PUBLICATIONS)]
    publisher = Thread(target=lambda: [store.publish(new_batch(file=name)) for name in names])
    publisher.start()
    copies = [back_up(tmp_path / "copies") for _ in range(COPIES)]
    publisher.join()
    for copy in copies:
        held = open_store(f"sqlite:///{copy / SQLITE_COPY}").batches()
        assert held == store.batches()[: len(held)]
        assert held
    last = back_up(tmp_path / "copies")
    assert open_store(f"sqlite:///{last / SQLITE_COPY}").batches() == store.batches()


def test_the_outline_of_the_installation_is_copied_too(store: Store, tmp_path: Path) -> None:
    store.publish(new_batch())
    (tmp_path / "own" / "districts.geojson").write_text("{}")
    assert (back_up(tmp_path / "copies") / "districts.geojson").read_text() == "{}"


def test_the_newest_copies_are_kept_and_nothing_of_others_is_touched(store: Store, tmp_path: Path) -> None:
    store.publish(new_batch())
    folder = tmp_path / "copies"
    (folder / "notes").mkdir(parents=True)
    made = [back_up(folder, kept=2) for _ in range(4)]
    assert sorted(folder.iterdir()) == sorted([*made[-2:], folder / "notes"])


def test_without_a_store_there_is_no_copy_and_the_command_says_so(
    tmp_path: Path, store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not store.batches()
    assert run_backup([str(tmp_path / "copies")]) == 1
    assert "nothing has been published yet" in capsys.readouterr().err
    assert list((tmp_path / "copies").iterdir()) == []


def test_a_damaged_store_is_told_and_leaves_no_copy(store: Store, tmp_path: Path) -> None:
    store.publish(new_batch())
    path = tmp_path / "own" / "figures.sqlite3"
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * len(content[4096:])
    path.write_bytes(content)
    with pytest.raises((BackupError, sqlite3.DatabaseError)):
        back_up(tmp_path / "copies")
    assert list((tmp_path / "copies").iterdir()) == []


def test_a_password_of_the_database_is_in_no_message(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql+psycopg://reader:secret-word@127.0.0.1:9/none")
    assert run_backup([str(tmp_path / "copies")]) == 1
    said = capsys.readouterr().err
    assert "pg_dump ended with" in said
    assert "secret-word" not in said
