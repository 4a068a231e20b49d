"""An empty store, on SQLite and on PostgreSQL: whatever takes it runs on both."""

from pathlib import Path

import pytest

from data.store.store import Store, open_store
from tests.postgresql import Postgresql


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the address of a store that nobody has written to."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'kho số liệu' / 'figures.sqlite3'}"
    server: Postgresql = request.getfixturevalue("postgresql")
    return server.new_database()


@pytest.fixture
def store(url: str) -> Store:
    """Open that store."""
    return open_store(url)
