"""An open page follows the store; the first visitors start one watcher of it."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from itertools import count

import pytest

from data.model.figure_set import FigureSet
from data.store.snapshot import StoreSnapshot
from data.store.watcher import StoreWatcher
from tests.pages.session import open_page, payload
from ui.layout import live_refresh, store_notice
from ui.resources import loaders, shared_data

READ = datetime(2026, 12, 14, 7, 5, tzinfo=UTC)


def test_what_comes_while_a_page_is_made_is_a_change_that_the_page_will_see(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    versions = count(1)
    for module in (live_refresh, store_notice):
        monkeypatch.setattr(
            module, "get_snapshot", lambda: StoreSnapshot(FigureSet.of([]), next(versions), READ)
        )
    page = open_page()
    assert json.loads(payload(page, "following")["state"])["version"] == 1
    assert next(versions) > 2


def test_visitors_who_come_first_at_the_same_time_start_one_watcher(monkeypatch: pytest.MonkeyPatch) -> None:
    loaders.get_watcher.cache_clear()
    made: list[StoreWatcher] = []

    class CountedWatcher(StoreWatcher):
        """Counts itself."""

        def start(self) -> None:
            made.append(self)
            super().start()

    monkeypatch.setattr(loaders, "StoreWatcher", CountedWatcher)
    with ThreadPoolExecutor(max_workers=4) as visitors:
        found = [visit.result() for visit in [visitors.submit(shared_data.get_figures) for _ in range(4)]]
    assert len(made) == 1
    assert len({id(figures) for figures in found}) == 1
