"""Follow the store for open pages, in a thread of its own.

The thread asks for the version every second and reads again when it changed. A page takes the newest
snapshot and never waits; while the store is out of reach, that is the last one there was.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from threading import Event, Lock, Thread

from data.errors import PovertyMapError
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.store.access import NO_PROGRESS
from data.store.errors import ChangedStoreError, StoreUnavailableError
from data.store.snapshot import StoreSnapshot
from data.store.store import Store, StoreState
from language.dates import get_current_moment
from language.message import make_message

LOGGER = logging.getLogger("poverty_map")

POLL_SECONDS = 1.0
"""A page asks the server every 2 seconds: together well below the 5 in which a batch must show."""

FIRST_SECONDS = 1.5
"""How long the first visitor waits for a store that does not answer."""

PATIENCE_SECONDS = 5.0
"""How long a store may owe an answer and count as within reach: one slow answer is no news."""

FigureSetBuilder = Callable[[tuple[Figure, ...]], FigureSet]


class StoreWatcher:
    """Keeps a snapshot of a store; `build` makes all figures from imported ones, in the watcher's thread.

    `opened` returns the store; an error of it counts as an outage.
    """

    def __init__(self, opened: Callable[[], Store], build: FigureSetBuilder) -> None:
        self._opened = opened
        self._store: Store | None = None
        self._build = build
        self._started = get_current_moment()
        self._latest = StoreSnapshot(build(()), 0, None)
        # Since when an answer is owed, and since when looks have failed: making figures of an answer,
        # however long it takes, is no outage.
        self._asked: float | None = None
        self._failing: float | None = None
        self._changed_by_hand = False
        self._lock = Lock()
        self._thread: Thread | None = None
        self._first = Event()
        self._stopped = Event()

    def start(self) -> None:
        """Start to follow the store, once; wait a moment so that the first page has its figures."""
        with self._lock:
            if self._thread is None:
                self._thread = Thread(target=self._follow, name="store-watcher", daemon=True)
                self._thread.start()
        self._first.wait(FIRST_SECONDS)

    def stop(self) -> None:
        """Stop following; a query that is under way ends by itself."""
        self._stopped.set()

    def snapshot(self) -> StoreSnapshot:
        """Return what is known now, without waiting."""
        latest = self._latest
        # The machine's clock may be set; how long it has been is told by one that only runs.
        silent_from = self._failing or self._asked
        if latest.reached and (silent_from is None or time.monotonic() - silent_from < PATIENCE_SECONDS):
            return latest
        since = latest.reached or self._started
        return replace(latest, out_of_reach_since=since, changed_by_hand=self._changed_by_hand)

    def _follow(self) -> None:
        problem = ""
        while not self._stopped.is_set():
            began = time.monotonic()
            problem = _log_reachability(self._look(), problem)
            self._first.set()
            self._stopped.wait(max(0.0, POLL_SECONDS - (time.monotonic() - began)))

    def _look(self) -> str:
        """Read the store once if it changed; return why it can't be read, or ''."""
        began = time.monotonic()
        problem, self._changed_by_hand = self._renew()
        self._asked = None
        self._failing = (self._failing or began) if problem else None
        return problem

    def _renew(self) -> tuple[str, bool]:
        """Return what went wrong, or '', and whether the store was changed by hand."""
        try:
            self._asked = time.monotonic()
            self._store = self._store or self._opened()
            state = _read_if_changed(self._store, self._latest)
            self._asked, answered = None, get_current_moment()
            self._latest = _renew_snapshot(self._latest, state, answered, self._build)
        except PovertyMapError as error:
            return str(error), isinstance(error, ChangedStoreError)
        except Exception as error:  # noqa: BLE001 - nothing that a store holds may end the following of it
            return f"{type(error).__name__}: {error}", False
        return "", False


def _read_if_changed(store: Store, latest: StoreSnapshot) -> StoreState | None:
    """Return what the store holds, or None where that is the latest snapshot still."""
    progress = store.progress()
    if (progress.identity, progress.version) == (latest.identity, latest.version):
        return None
    if progress == NO_PROGRESS:
        # A store only ever grows: this one was moved away or put back empty.
        raise StoreUnavailableError(store.name, make_message("store_fault.emptied"))
    return store.state()


def _renew_snapshot(
    latest: StoreSnapshot, state: StoreState | None, answered: datetime, build: FigureSetBuilder
) -> StoreSnapshot:
    if state is None:
        return replace(latest, reached=answered)
    return StoreSnapshot(
        build(state.figures), state.version, answered, identity=state.identity, targets=state.targets
    )


def _log_reachability(problem: str, before: str) -> str:
    """Log when the store goes out of reach and when it comes back; return the problem."""
    if problem and not before:
        LOGGER.warning("Store out of reach: %s", problem)
    if before and not problem:
        LOGGER.warning("Store within reach again")
    return problem
