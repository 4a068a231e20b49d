"""The guard under 'zero external requests' sees requests and web sockets and lets the server's own pass."""

import pytest

from tests.browser.visitor import SCREENS, Visitor

ELSEWHERE = "elsewhere.example"


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
