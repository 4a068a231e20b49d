"""The installation as tests of pages set it: with a store of its own, or without estimates."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from data.settings import DATABASE_VARIABLE, ESTIMATES_VARIABLE
from data.store.store import Store, open_store
from ui.resources.loaders import get_watcher


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Make an empty store and let the installation use it."""
    address = f"sqlite:///{tmp_path / 'figures.sqlite3'}"
    monkeypatch.setenv(DATABASE_VARIABLE, address)
    return open_store(address)


@pytest.fixture
def without_estimates(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Switch estimated figures off for the installation."""
    monkeypatch.setenv(ESTIMATES_VARIABLE, "off")
    get_watcher.cache_clear()
    yield
    get_watcher.cache_clear()
