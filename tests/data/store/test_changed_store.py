"""A store that was moved, swapped or mixed with another by hand is refused before anything is written."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from data.model.figure_set import FigureSet
from data.store import access
from data.store import watcher as watch
from data.store.backend import choose_backend
from data.store.errors import ChangedStoreError, StoreUnavailableError, UnknownBatchError
from data.store.store import Store, open_store
from data.store.watcher import StoreWatcher
from language.catalogue import Language, load_texts
from tests.data.store.batches import new_batch
from tests.data.store.watching import out_of_reach, wait_until, within_reach
from tests.postgresql import Postgresql

BATCHES = 8


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "figures.sqlite3"


@pytest.fixture
def published(path: Path) -> Store:
    return publish_many(path, BATCHES)


def publish_many(path: Path, batches: int, name: str = "sheet") -> Store:
    store = open_store(f"sqlite:///{path}")
    for number in range(batches):
        store.publish(new_batch(file=f"{name} {number}"))
    return store


def beside(path: Path, end: str) -> Path:
    return path.with_name(f"{path.name}{end}")


def leave_log_of_another_store(path: Path, folder: Path) -> None:
    """Put the log of a store with one batch beside a file, as a copy by hand does."""
    other = folder / "other" / "figures.sqlite3"
    publish_many(other, 1, "first of another")
    with closing(sqlite3.connect(other)) as reader:  # while it is open, the log is kept
        reader.execute("SELECT * FROM ledger").fetchall()
        publish_many(other, 1, "another")
        shutil.copy(beside(other, "-wal"), beside(path, "-wal"))
    assert beside(path, "-wal").stat().st_size > 0


def refused(act: Callable[[], object], words: str) -> None:
    """Hold that an act is refused in these words, and in English too, naming what to do."""
    with pytest.raises(ChangedStoreError, match=words) as fault:
        act()
    assert fault.value.render(load_texts(Language.ENGLISH)) != str(fault.value)


def test_the_log_of_another_store_is_refused_and_no_batch_is_lost(
    published: Store, path: Path, tmp_path: Path
) -> None:
    before = path.read_bytes()
    leave_log_of_another_store(path, tmp_path)
    with pytest.raises(StoreUnavailableError):
        published.publish(new_batch(file="next"))
    with pytest.raises(StoreUnavailableError):
        published.adopt("An", "Thử")
    assert path.read_bytes() == before
    beside(path, "-wal").unlink()
    beside(path, "-shm").unlink(missing_ok=True)
    assert published.publish(new_batch(file="next")).batch_id == BATCHES + 1


def test_a_file_moved_away_founds_no_new_store(published: Store, path: Path) -> None:
    path.rename(path.with_name("elsewhere"))
    afresh = open_store(f"sqlite:///{path}")
    for act in (afresh.version, afresh.batches, lambda: afresh.publish(new_batch(file="next"))):
        refused(act, f"đến lô {BATCHES}.*adopt-store")
    assert not path.exists()
    path.with_name("elsewhere").rename(path)
    assert len(published.batches()) == BATCHES


def test_an_older_copy_is_refused_until_it_is_adopted(path: Path, tmp_path: Path) -> None:
    store = publish_many(path, 2)
    shutil.copy(path, tmp_path / "copy")
    before = store.progress()
    store.publish(new_batch(file="newer"))
    shutil.copy(tmp_path / "copy", path)
    refused(lambda: store.publish(new_batch(file="next")), "bản cũ hơn: đến lô 2.*lô 3")
    adopted = store.adopt("An", "Khôi phục bản sao lưu")
    assert (adopted.version, adopted.last_batch) == (before.version, before.last_batch)
    assert adopted.identity != before.identity
    assert store.publish(new_batch(file="next")).batch_id == 3


def test_a_copy_without_the_last_withdrawal_is_older_too(path: Path, tmp_path: Path) -> None:
    store = publish_many(path, 1)
    shutil.copy(path, tmp_path / "copy")
    store.withdraw(1, "An", "Sai")
    shutil.copy(tmp_path / "copy", path)
    refused(store.figures, "bản cũ hơn")


def test_another_store_in_its_place_is_refused_however_many_batches_it_has(
    published: Store, path: Path, tmp_path: Path
) -> None:
    publish_many(tmp_path / "other.sqlite3", BATCHES + 1)
    shutil.copy(tmp_path / "other.sqlite3", path)
    refused(lambda: published.withdraw(1, "An", "Sai"), "một kho khác")


def test_a_database_of_another_program_is_neither_written_nor_adopted(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE customers (name TEXT)")
    before, store = path.read_bytes(), open_store(f"sqlite:///{path}")
    refused(lambda: store.publish(new_batch()), "phần mềm khác")
    refused(lambda: store.adopt("An", "Thử"), "phần mềm khác")
    assert path.read_bytes() == before


def test_a_store_begins_anew_where_somebody_decides_so(published: Store, path: Path) -> None:
    path.unlink()
    assert published.adopt("An", "Bắt đầu lại").version == 0
    assert published.batches() == ()
    assert published.publish(new_batch()).batch_id == 1


def test_a_record_that_means_nothing_is_told_and_adopting_mends_it(published: Store, path: Path) -> None:
    beside(path, ".last-seen.json").write_text("{")
    refused(published.batches, "last-seen.json")
    published.adopt("An", "Tệp ghi nhớ hỏng")
    assert len(published.batches()) == BATCHES


def test_a_store_of_before_identities_is_taken_as_it_is(published: Store, path: Path) -> None:
    beside(path, ".last-seen.json").unlink()
    assert published.publish(new_batch(file="next")).batch_id == BATCHES + 1
    assert beside(path, ".last-seen.json").exists()


def test_a_publication_stands_where_its_record_can_not_be_written(
    published: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise OSError("no space left on the device")

    monkeypatch.setattr(access, "save_record", fail)
    assert published.publish(new_batch(file="next")).batch_id == BATCHES + 1
    assert "no space left" in caplog.text
    with pytest.raises(StoreUnavailableError, match="no space left"):
        published.adopt("An", "Thử")


def test_adopting_is_kept_with_who_and_why(store: Store, url: str) -> None:
    store.publish(new_batch())
    before = store.progress().identity
    store.adopt("An", "Khôi phục")
    with choose_backend(url).reader.begin() as connection:
        kept = connection.execute(text('SELECT replaced, "by", why FROM adoptions')).one()
    assert tuple(kept) == (before, "An", "Khôi phục")
    assert store.progress().identity not in {"", before}


def test_a_withdrawal_from_a_place_without_a_store_makes_none(postgresql: Postgresql) -> None:
    store = open_store(postgresql.new_database())
    with pytest.raises(UnknownBatchError):
        store.withdraw(1, "An", "Sai")
    assert store.progress() == access.NO_PROGRESS


def test_a_server_started_without_its_file_says_so_and_finds_it_again(
    published: Store, path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(watch, "POLL_SECONDS", 0.05)
    path.rename(path.with_name("elsewhere"))
    watcher = StoreWatcher(lambda: published, FigureSet.of)
    watcher.start()
    try:
        lost = watcher.snapshot()
        assert out_of_reach(lost)
        assert lost.changed_by_hand
        assert "adopt-store" in caplog.text
        path.with_name("elsewhere").rename(path)
        found = wait_until(watcher, within_reach)
        assert not found.changed_by_hand
    finally:
        watcher.stop()


def test_a_page_notices_an_older_copy_that_was_adopted_and_caught_up(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "POLL_SECONDS", 0.05)
    store = publish_many(path, 1)
    shutil.copy(path, tmp_path / "copy")
    store.publish(new_batch(file="newer"))
    watcher = StoreWatcher(lambda: store, FigureSet.of)
    watcher.start()
    try:
        first = wait_until(watcher, lambda found: found.version == 2)
        shutil.copy(tmp_path / "copy", path)
        store.adopt("An", "Khôi phục")
        store.publish(new_batch(file="other"))
        again = wait_until(watcher, lambda found: found.identity != first.identity and found.version == 2)
        assert again.figures is not first.figures
    finally:
        watcher.stop()
