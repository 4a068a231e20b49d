"""Without a proxy, what a header says of the way a visitor came counts for nothing."""

import pytest
from starlette.types import Message, Receive, Scope, Send

from server.security.forwarded_scheme import OwnScheme
from server.security.middleware import build_security_middleware
from server.settings import ServerSettings
from tests.server.asgi import finished


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


async def _receive() -> Message:
    return {}


async def _send(_: Message) -> None:
    return
