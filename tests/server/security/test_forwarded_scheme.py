"""Without a proxy, what a header says of the way a visitor came counts for nothing."""

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Message, Receive, Scope, Send

from server.security.forwarded_scheme import OwnScheme, ProxyScheme
from server.security.middleware import build_security_middleware
from server.settings import ServerSettings
from tests.server.asgi import ask, finished


@pytest.mark.parametrize(
    ("kind", "tls", "expected"),
    [
        ("http", False, "http"),
        ("http", True, "https"),
        ("websocket", False, "ws"),
        ("websocket", True, "wss"),
    ],
)
def test_the_scheme_is_the_servers_own(kind: str, tls: bool, expected: str) -> None:  # noqa: FBT001
    seen: list[Scope] = []

    async def note(scope: Scope, _: Receive, __: Send) -> None:
        seen.append(scope)

    async def ask_once() -> None:
        await OwnScheme(note, tls=tls)({"type": kind, "scheme": "other"}, _receive, _send)

    finished(ask_once())
    assert [scope["scheme"] for scope in seen] == [expected]


@pytest.mark.parametrize("behind_proxy", [True, False])
def test_only_a_proxy_is_believed(behind_proxy: bool) -> None:  # noqa: FBT001
    layers: list[object] = [
        layer.cls for layer in build_security_middleware(ServerSettings(behind_proxy=behind_proxy))
    ]
    assert (OwnScheme in layers) is not behind_proxy
    assert (ProxyScheme in layers) is behind_proxy


@pytest.mark.parametrize(
    ("told", "expected"), [("https", "https://map.example"), ("http", "http://map.example"), ("ftp", "http:")]
)
def test_a_redirect_behind_a_proxy_stays_where_the_visitor_is(told: str, expected: str) -> None:
    inner = Starlette(routes=[Route("/ban-do/api", _answer)])
    answer = ask(ProxyScheme(inner), "/ban-do/api/", host="map.example", x_forwarded_proto=told)
    assert answer.status == 307
    assert answer.headers["location"].startswith(expected)


async def _answer(_: Request) -> Response:
    return Response()


async def _receive() -> Message:
    return {}


async def _send(_: Message) -> None:
    return
