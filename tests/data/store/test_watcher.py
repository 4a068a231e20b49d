"""A watcher follows its store beside the pages: they get the newest figures and never wait for it."""

import shutil
import threading
import time
from datetime import timedelta
from pathlib import Path

import pytest

from data.displayed_figures import build_figure_set
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.published.catalogue import Catalogue
from data.store import watcher as watch
from data.store.store import Store, open_store
from data.store.watcher import FIRST_SECONDS, StoreWatcher
from language.dates import get_current_moment
from tests.data.store.batches import new_batch
from tests.data.store.watching import SECONDS, out_of_reach, wait_until, watching, within_reach
from tests.postgresql import Postgresql

AT_ONCE_SECONDS = 0.5


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look often, and take a silence of a second for an outage."""
    monkeypatch.setattr(watch, "POLL_SECONDS", 0.05)
    monkeypatch.setattr(watch, "PATIENCE_SECONDS", 1.0)


def test_the_first_snapshot_holds_what_was_published_before(store: Store) -> None:
    store.publish(new_batch())
    with watching(lambda: store) as watcher:
        snapshot = wait_until(watcher, lambda found: found.version == 1)
    assert len(snapshot.figures) == 1
    assert within_reach(snapshot)


def test_a_batch_and_its_withdrawal_show_in_turn(store: Store) -> None:
    with watching(lambda: store) as watcher:
        assert len(watcher.snapshot().figures) == 0
        store.publish(new_batch())
        assert len(wait_until(watcher, lambda found: found.version == 1).figures) == 1
        store.withdraw(1, "An", "Sai")
        assert len(wait_until(watcher, lambda found: found.version == 2).figures) == 0


@pytest.mark.usefixtures("impatient")
def test_figures_are_made_anew_only_for_a_new_version_and_in_the_watchers_thread(tmp_path: Path) -> None:
    builders: list[str] = []

    def build(imported: tuple[Figure, ...]) -> FigureSet:
        builders.append(threading.current_thread().name)
        return FigureSet.of(imported)

    store = open_store(f"sqlite:///{tmp_path / 'figures.sqlite3'}")
    with watching(lambda: store, build) as watcher:
        store.publish(new_batch())
        first = wait_until(watcher, lambda found: found.version == 1)
        later = wait_until(
            watcher, lambda found: bool(found.reached and first.reached and found.reached > first.reached)
        )
    assert later.figures is first.figures
    assert builders[1:] == ["store-watcher"]


@pytest.mark.usefixtures("impatient")
def test_a_file_that_is_moved_away_leaves_the_last_figures_and_is_found_again(tmp_path: Path) -> None:
    path = tmp_path / "figures.sqlite3"
    store = open_store(f"sqlite:///{path}")
    store.publish(new_batch())
    with watching(lambda: store) as watcher:
        seen = wait_until(watcher, lambda found: found.version == 1)
        shutil.move(path, tmp_path / "elsewhere")
        lost = wait_until(watcher, out_of_reach)
        assert (lost.version, lost.figures) == (1, seen.figures)
        assert lost.out_of_reach_since == lost.reached
        shutil.move(tmp_path / "elsewhere", path)
        wait_until(watcher, within_reach)


@pytest.mark.usefixtures("impatient")
def test_a_server_that_fails_is_told_and_found_again(postgresql: Postgresql) -> None:
    store = open_store(postgresql.new_database())
    store.publish(new_batch())
    with watching(lambda: store) as watcher:
        wait_until(watcher, lambda found: found.version == 1)
        postgresql.kill()
        try:
            assert len(wait_until(watcher, out_of_reach).figures) == 1
        finally:
            postgresql.start()
        wait_until(watcher, within_reach)
        store.publish(new_batch(file="b"))
        wait_until(watcher, lambda found: found.version == 2)


@pytest.mark.alone
@pytest.mark.usefixtures("impatient")
def test_a_server_that_hangs_is_told_and_holds_up_no_page(postgresql: Postgresql) -> None:
    store = open_store(postgresql.new_database())
    store.publish(new_batch())
    with watching(lambda: store) as watcher:
        wait_until(watcher, lambda found: found.version == 1)
        postgresql.freeze()
        try:
            wait_until(watcher, out_of_reach)
            began = time.monotonic()
            assert len(watcher.snapshot().figures) == 1
            assert time.monotonic() - began < AT_ONCE_SECONDS
        finally:
            postgresql.thaw()
        wait_until(watcher, within_reach)


@pytest.mark.alone
def test_a_store_that_is_away_at_the_start_leaves_what_is_published(catalogue: Catalogue) -> None:
    before, began = get_current_moment(), time.monotonic()
    store = open_store("postgresql://an@127.0.0.1:1/kho")
    with watching(
        lambda: store, lambda imported: build_figure_set(catalogue, estimated=False, imported=imported)
    ) as watcher:
        assert time.monotonic() - began < FIRST_SECONDS + AT_ONCE_SECONDS
        snapshot = watcher.snapshot()
    assert len(snapshot.figures) >= len(catalogue.published)
    assert snapshot.reached is None
    assert snapshot.out_of_reach_since
    assert before <= snapshot.out_of_reach_since <= get_current_moment()


def test_an_address_that_means_nothing_is_an_outage_and_no_failure() -> None:
    watcher = StoreWatcher(lambda: open_store("no address"), FigureSet.of)
    watcher.start()
    try:
        assert out_of_reach(watcher.snapshot())
    finally:
        watcher.stop()


@pytest.mark.usefixtures("impatient")
def test_whatever_a_store_fails_with_it_is_looked_at_again(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> int:
        raise ValueError("an indicator nobody knows")

    with watching(lambda: store) as watcher:
        wait_until(watcher, within_reach)
        with monkeypatch.context() as patch:
            patch.setattr(store, "progress", broken)
            wait_until(watcher, out_of_reach)
        wait_until(watcher, within_reach)


def test_an_answer_that_takes_long_to_make_figures_of_is_no_outage(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a busy machine estimating anew takes longer than the patience with the store."""
    monkeypatch.setattr(watch, "PATIENCE_SECONDS", 0.0)
    reading, made = threading.Event(), threading.Event()

    def build(imported: tuple[Figure, ...]) -> FigureSet:
        if imported:
            reading.set()
            assert made.wait(SECONDS)
        return FigureSet.of(imported)

    with watching(lambda: store, build) as watcher:
        wait_until(watcher, within_reach)
        store.publish(new_batch())
        assert reading.wait(SECONDS)
        assert within_reach(watcher.snapshot())
        made.set()
        wait_until(watcher, lambda found: found.version == 1)


@pytest.mark.usefixtures("impatient")
def test_figures_that_cannot_be_made_are_told_as_an_outage(store: Store) -> None:
    def build(imported: tuple[Figure, ...]) -> FigureSet:
        if imported:
            raise ValueError("an indicator nobody knows")
        return FigureSet.of(imported)

    with watching(lambda: store, build) as watcher:
        wait_until(watcher, within_reach)
        store.publish(new_batch())
        wait_until(watcher, out_of_reach)


def test_a_clock_that_is_set_is_no_outage(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    with watching(lambda: store) as watcher:
        wait_until(watcher, within_reach)
        monkeypatch.setattr(watch, "get_current_moment", lambda: get_current_moment() + timedelta(days=1))
        assert within_reach(watcher.snapshot())


def _build_published(catalogue: Catalogue, imported: tuple[Figure, ...]) -> FigureSet:
    return build_figure_set(catalogue, estimated=False, imported=imported)
