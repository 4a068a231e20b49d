"""What tests of every part look at, loaded once: tables, figures with estimates, and the words."""

import gc
import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, expect
from streamlit.components.v2 import manifest_scanner

from data.displayed_figures import build_figure_set
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from data.published.loading import get_shipped_catalogue
from data.settings import DATABASE_VARIABLE, FOLDER_VARIABLE
from language.catalogue import Texts, load_texts
from tests.access import tell
from tests.browser.chromium import ONE_PROCESS_PER_SITE, PATIENCE_MILLISECONDS, launched_chromium
from tests.paths import ROOT
from tests.postgresql import Postgresql, running_postgresql
from ui.resources.loaders import connect_shared_data

# An example that takes long on a busy machine has shown nothing.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

SLOW = (
    "attack", "browser", "data/commands", "data/importing", "data/store", "faults", "geo/commands",
    "geo/incoming", "geo/test_boundaries_document.py", "geo/test_installed_outline.py", "maps/drawing",
    "pages", "reports/jobs", "reports/paper", "reports/slides", "reports/templates", "tools",
    "ui/downloads/test_route.py", "ui/layout/test_startup.py", "test_analysing.py", "test_developing.py",
)  # fmt: skip
"""Folders and files whose tests start other programs, open whole pages or make whole files."""


def pytest_itemcollected(item: pytest.Item) -> None:
    """Mark what `make test-fast` leaves out."""
    if item.get_closest_marker("long") or _is_slow(item.path):
        item.add_marker(pytest.mark.slow)


@cache
def _is_slow(file: Path) -> bool:
    """Return whether a file is among the slow ones; asked once a file, not for each of its tests."""
    return any(file.is_relative_to(ROOT / "tests" / name) for name in SLOW)


def pytest_configure() -> None:
    """Keep tests, and every server they start, away from what this machine's own installation keeps."""
    os.environ.pop(DATABASE_VARIABLE, None)
    os.environ[FOLDER_VARIABLE] = tempfile.mkdtemp(prefix="installation-")
    connect_shared_data()
    # Every page that is opened without a server reads what is said of all installed packages: 0.5 s, twice
    # as long as the page itself. They stay the same.
    manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Keep the memory's collector away while everything is imported, and from all that ever after.

    It walked through 600 MB of modules and tests again and again: a sixth of what the processor did.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    shutil.rmtree(os.environ.pop(FOLDER_VARIABLE))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what the tests of access looked at."""
    tell(terminalreporter)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest, so that at the end no worker waits for another's."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Postgresql]:
    """Start a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return get_shipped_catalogue()


@pytest.fixture(scope="session")
def figures(catalogue: Catalogue) -> FigureSet:
    return build_figure_set(catalogue, estimated=True)


@pytest.fixture(scope="session")
def published(catalogue: Catalogue) -> FigureSet:
    return build_figure_set(catalogue, estimated=False)


@pytest.fixture(scope="session")
def texts() -> Texts:
    return load_texts()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Launch Chromium."""
    expect.set_options(timeout=PATIENCE_MILLISECONDS)
    with launched_chromium(ONE_PROCESS_PER_SITE) as browser:
        yield browser
