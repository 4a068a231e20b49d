"""The guard under 'zero external requests' sees requests and web sockets and lets the server's own pass."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.server import Server
from tests.browser.visitor import SCREENS, Visitor, visiting

ELSEWHERE = "elsewhere.example"


@pytest.fixture
def visitor(browser: Browser, server: Server, request: pytest.FixtureRequest) -> Iterator[Visitor]:
    """Visit without the page's own policy, which would refuse before the guard sees anything."""
    screen: str = getattr(request, "param", "laptop")
    with visiting(browser, server.origin, screen, bypass_policy=True) as visitor:
        yield visitor


@pytest.mark.parametrize("visitor", SCREENS, indirect=True)
def test_the_servers_own_address_is_no_external_request(visitor: Visitor) -> None:
    answer = visitor.page.goto("/_stcore/health")

    assert answer is not None
    assert answer.ok
    assert visitor.external_requests == []


def test_a_request_elsewhere_is_recorded_and_fails(visitor: Visitor) -> None:
    visitor.page.goto("/_stcore/health")

    outcome = visitor.page.evaluate(
        "address => fetch(address).then(() => 'answered', () => 'refused')", f"https://{ELSEWHERE}/map.js"
    )

    assert outcome == "refused"
    assert visitor.external_requests == [f"https://{ELSEWHERE}/map.js"]


def test_a_request_from_inside_a_frame_is_recorded(visitor: Visitor) -> None:
    visitor.page.goto("/_stcore/health")

    with visitor.page.expect_event("requestfailed"):
        visitor.page.evaluate(
            "srcdoc => document.body.append(Object.assign(document.createElement('iframe'), {srcdoc}))",
            f"<img src='https://{ELSEWHERE}/tile.png'>",
        )

    assert visitor.external_requests == [f"https://{ELSEWHERE}/tile.png"]


def test_a_web_socket_elsewhere_is_recorded_and_closed(visitor: Visitor) -> None:
    visitor.page.goto("/_stcore/health")

    visitor.page.evaluate(
        "address => new Promise(done => { new WebSocket(address).onclose = () => done() })",
        f"wss://{ELSEWHERE}/stream",
    )

    assert visitor.external_requests == [f"wss://{ELSEWHERE}/stream"]


def test_an_error_on_the_console_is_recorded(visitor: Visitor) -> None:
    visitor.page.goto("/_stcore/health")

    visitor.page.evaluate("console.error('broken'); console.log('fine')")

    assert [error.split(" (")[0] for error in visitor.console_errors] == ["broken"]
