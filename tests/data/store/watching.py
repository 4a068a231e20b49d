"""Watch a store in tests, and wait until its watcher knows what is waited for."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from data.model.figure_set import FigureSet
from data.store.snapshot import StoreSnapshot
from data.store.store import Store
from data.store.watcher import FigureSetBuilder, StoreWatcher

SECONDS = 120.0


@contextmanager
def watching(opened: Callable[[], Store], build: FigureSetBuilder = FigureSet.of) -> Iterator[StoreWatcher]:
    """Run a watcher of a store."""
    watcher = StoreWatcher(opened, build)
    watcher.start()
    try:
        yield watcher
    finally:
        watcher.stop()


def wait_until(watcher: StoreWatcher, holds: Callable[[StoreSnapshot], bool]) -> StoreSnapshot:
    """Return the first snapshot of which something holds."""
    deadline = time.monotonic() + SECONDS
    while not holds(snapshot := watcher.snapshot()):
        assert time.monotonic() < deadline, snapshot
        time.sleep(0.02)
    return snapshot


def within_reach(snapshot: StoreSnapshot) -> bool:
    """Return whether the store answers."""
    return snapshot.out_of_reach_since is None


def out_of_reach(snapshot: StoreSnapshot) -> bool:
    """Return whether the store is away."""
    return snapshot.out_of_reach_since is not None
