"""A command line with a store of its own and an importer that reads short lines."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from data.commands.main import main
from data.settings import DATABASE_VARIABLE
from data.store.store import Store, open_store
from tests.data.commands.double import import_lines

LINES = "903 2020 mdp-2016 8.32\n914 2020 mdp-2016 20.5\n"
ORIGIN = ("--source", "UBND huyện Hòn Đất", "--by", "Nguyễn Thị An")


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str


Run = Callable[..., Ended]


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Let commands use a store in a folder of the test's own."""
    url = f"sqlite:///{tmp_path / 'store' / 'figures.sqlite3'}"
    monkeypatch.setenv(DATABASE_VARIABLE, url)
    return open_store(url)


@pytest.fixture
def run(store: Store, capfd: pytest.CaptureFixture[str]) -> Run:  # noqa: ARG001 (must be set up before)
    """Run a command."""

    def run(*words: str | Path) -> Ended:
        capfd.readouterr()
        code = main([str(word) for word in words], import_lines)
        captured = capfd.readouterr()
        return Ended(code, captured.out, captured.err)

    return run


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """Make a file of two figures."""
    path = tmp_path / "ra-soat.csv"
    path.write_text(LINES, encoding="utf-8")
    return path
