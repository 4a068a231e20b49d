"""One server and one browser for all browser tests of a worker, one tab for the visits of a file's tests."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.browser.server import Server, forked_server
from tests.browser.visitor import (
    SCREENS,
    Visitor,
    leave_nothing,
    open_lasting_context,
    visiting,
    visiting_after_others,
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder, so that none can be forgotten."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Start the dashboard."""
    with forked_server() as server:
        yield server


@pytest.fixture(scope="session")
def context_of(browser: Browser, server: Server) -> Iterator[Callable[[str], BrowserContext]]:
    """Keep one context for the visits from each machine, opened when the first of them comes."""
    opened: dict[str, BrowserContext] = {}

    def find_context(machine: str) -> BrowserContext:
        if machine not in opened:
            opened[machine] = open_lasting_context(browser, server.origin, machine)
        return opened[machine]

    yield find_context
    for context in opened.values():
        context.close()


@pytest.fixture(scope="module")
def find_tab(
    server: Server, context_of: Callable[[str], BrowserContext]
) -> Iterator[Callable[[str], Visitor]]:
    """Keep one tab of each machine for the tests of a file, opened when the first of them comes."""
    with ExitStack() as opened:
        yield cache(
            lambda machine: opened.enter_context(visiting_after_others(context_of(machine), server.origin))
        )


@pytest.fixture
def visitor(
    server: Server,
    context_of: Callable[[str], BrowserContext],
    find_tab: Callable[[str], Visitor],
    request: pytest.FixtureRequest,
) -> Iterator[Visitor]:
    """Visit from a laptop, or from the screen named by `parametrize("visitor", [...], indirect=True)`.

    In the tab of the file's test before, unless a mark `own_tab` says what this test leaves in it.
    """
    screen: str = getattr(request, "param", "laptop")
    machine = "phone" if screen == "phone" else "laptop"  # to a laptop a projector is another size of window
    with ExitStack() as visit:
        if request.node.get_closest_marker("own_tab"):
            visitor = visit.enter_context(visiting_after_others(context_of(machine), server.origin))
        else:
            visitor = find_tab(machine)
            visit.callback(leave_nothing, visitor, server.origin)
        visitor.page.set_viewport_size(SCREENS[screen]["viewport"])
        yield visitor


@pytest.fixture
def newcomer(browser: Browser, server: Server) -> Iterator[Visitor]:
    """Visit from a laptop whose browser has seen nothing yet: every answer is the server's."""
    with visiting(browser, server.origin) as visitor:
        yield visitor
