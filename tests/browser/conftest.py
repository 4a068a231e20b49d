"""One server and one browser for all browser tests, a visitor of its own for each."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.server import Server, running_server
from tests.browser.visitor import Visitor, visiting


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder, so that none can be forgotten."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Start the dashboard."""
    with running_server() as server:
        yield server


@pytest.fixture
def visitor(browser: Browser, server: Server, request: pytest.FixtureRequest) -> Iterator[Visitor]:
    """Visit from a laptop, or from the screen named by `parametrize("visitor", [...], indirect=True)`."""
    screen: str = getattr(request, "param", "laptop")
    with visiting(browser, server.origin, screen) as visitor:
        yield visitor
