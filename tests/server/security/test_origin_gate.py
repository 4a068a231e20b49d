"""A websocket of another origin's page is refused before the application hears of it."""

import pytest

from server.security.origin_gate import MOST_NAMED, OriginGate
from tests.server.asgi import Upstream, ask
from tests.server.sockets import Listener, open_websocket

HOST = ("host", "map.example:8501")
REFUSED = [{"type": "websocket.close", "code": 1008}]


def knock(*headers: tuple[str, str]) -> tuple[Listener, list[object]]:
    listener = Listener()
    return listener, [*open_websocket(OriginGate(listener), headers=headers)]


@pytest.mark.parametrize(
    "origins",
    [
        (),
        ("http://map.example:8501",),
        ("https://map.example:8501",),
        ("HTTP://Map.Example:8501",),
    ],
)
def test_the_servers_own_pages_and_programs_pass(origins: tuple[str, ...]) -> None:
    listener, sent = knock(HOST, *(("origin", origin) for origin in origins))
    assert sent == [{"type": "websocket.accept"}]
    assert listener.heard


@pytest.mark.parametrize(
    "origins",
    [
        ("https://evil.example",),
        ("null",),
        ("",),
        ("http://map.example",),
        ("http://map.example:8502",),
        ("http://localhost:8501",),
        ("http://127.0.0.1",),
        ("http://map.example:8501.evil.example",),
        ("http://evil.example@map.example:8501",),
        ("http://map.example:8501/path",),
        ("ftp://map.example:8501",),
        ("map.example:8501",),
        ("http://map.example:8501", "https://evil.example"),
        ("https://[::1",),
    ],
)
def test_everybody_else_is_refused_unheard(origins: tuple[str, ...]) -> None:
    listener, sent = knock(HOST, *(("origin", origin) for origin in origins))
    assert (listener.heard, sent) == ([], REFUSED)


def test_without_a_host_no_origin_is_the_servers_own() -> None:
    assert knock(("origin", "http://"))[1] == REFUSED
    assert knock(("origin", "http://map.example:8501"))[1] == REFUSED


def test_a_request_that_is_no_websocket_passes() -> None:
    assert ask(OriginGate(Upstream([b"ok"])), "/", origin="https://evil.example", host="a").text == "ok"


def test_the_log_names_each_origin_once_and_not_without_end(caplog: pytest.LogCaptureFixture) -> None:
    gate = OriginGate(Listener())
    for number in range(2 * MOST_NAMED):
        for _ in range(2):
            open_websocket(gate, headers=(HOST, ("origin", f"https://evil{number}.example")))
    assert len(caplog.messages) == MOST_NAMED
    assert len(set(caplog.messages)) == MOST_NAMED
