"""A stranger gets the sign-in page and what it needs; whoever carries a whole identity cookie gets all."""

import json
import re
from collections.abc import Iterator, Sequence
from functools import partial

import pytest
from itsdangerous import TimestampSigner
from starlette.applications import Starlette
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import Message, Receive, Scope, Send
from streamlit.web.server.starlette.starlette_app_utils import create_signed_value
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME

from server.sign_in.gate import SignInGate
from server.sign_in.settings import SignInSettings
from server.streamlit_patches.identity import is_signed_in
from tests.server.asgi import Upstream, ask, finished

SECRET = "s" * 32
VARIABLE = re.compile(r"\{[^}]*\}")
SETTINGS = SignInSettings("https://id.example/c", "map", "x", SECRET, "https://map.example/oauth2callback")
KNOWS = partial(is_signed_in, cookie_secret=SETTINGS.cookie_secret, origin=SETTINGS.origin)
KNOWN: dict[str, object] = {
    "is_logged_in": True,
    "origin": "https://map.example",
    "email": "reader@example.org",
}


def signed(told: dict[str, object], secret: str = SECRET) -> str:
    """Sign an identity as Streamlit does after a sign-in."""
    value = create_signed_value(secret, USER_COOKIE_NAME, json.dumps(told)).decode()
    return f"{USER_COOKIE_NAME}={value}"


def started_app() -> Starlette:
    """Give the server's own application, which is made with its first answer."""
    from app import app  # noqa: PLC0415 - making the server is what is tested

    ask(app, "/_stcore/health")
    made = app._starlette_app  # noqa: SLF001 - Streamlit tells its routes nowhere else
    assert made is not None
    return made


def status(path: str, base_path: str = "", **headers: str) -> int:
    """Ask the gate for a path; an open path answers 200."""
    gate = SignInGate(
        Upstream([b"figures"]),
        known=KNOWS,
        pages=["", "so-sanh"],
        files=["assets/1/words.js"],
        base_path=base_path,
    )
    return ask(gate, path, **headers).status


@pytest.mark.parametrize(
    "path",
    ["/", "/so-sanh", "/static/js/index.js", "/assets/1/words.js", "/_stcore/health", "/auth/login"],
)
@pytest.mark.parametrize("base_path", ["", "/ngheo"])
def test_a_stranger_gets_what_the_sign_in_page_needs(path: str, base_path: str) -> None:
    assert status(f"{base_path}{path}", base_path) == 200


CLOSED = [
    "/api/v1/figures",
    "/api/v1/openapi.json",
    "/trang-thai",
    "/assets/1/outline.js",
    "/media/a.csv",
    "/tep/so-lieu.csv",
    "/component/streamlit_folium.st_folium/index.html",
    "/_stcore/upload_file/a/b",
    "/_stcore/metrics",
    "/static/../media/a.csv",
    "/so-sanh/media/a.csv",
    "/unknown",
]


def paths_of(routes: Sequence[BaseRoute], begin: str = "") -> Iterator[str]:
    """List what the routes answer, every variable part of a path replaced by a word."""
    for route in routes:
        if isinstance(route, Mount) and route.routes:
            yield from paths_of(route.routes, f"{begin}{route.path}")
        elif isinstance(route, Mount | Route):
            yield VARIABLE.sub("word", f"{begin}{route.path}")


def test_of_all_routes_of_the_server_a_stranger_is_given_these() -> None:
    paths = {*paths_of(started_app().routes)}
    assert {"/trang-thai", "/assets/word/word", "/api/v1/figures", "/media/word"} <= paths
    assert {"/tep/word", "/tep/trinh-chieu/word"} <= paths
    assert {path for path in paths if status(path) == 200} == {
        "/_stcore/health",
        "/_stcore/host-config",
        "/auth/login",
        "/auth/logout",
        "/oauth2callback",
    }


@pytest.mark.parametrize("path", CLOSED)
def test_a_stranger_is_refused_everything_else(path: str) -> None:
    assert status(path) == 401


@pytest.mark.parametrize("path", CLOSED)
def test_who_is_signed_in_passes(path: str) -> None:
    assert status(path, cookie=signed(KNOWN)) == 200


@pytest.mark.parametrize(
    "cookie",
    [
        signed(KNOWN, "t" * 32),
        signed(KNOWN)[:-2],
        signed(KNOWN | {"is_logged_in": False}),
        signed(KNOWN | {"origin": "https://other.example"}),
        f"{USER_COOKIE_NAME}={json.dumps(KNOWN)}",
        f"{USER_COOKIE_NAME}=",
        signed(KNOWN).replace(USER_COOKIE_NAME, "other"),
    ],
)
def test_a_cookie_that_is_not_whole_is_refused(cookie: str) -> None:
    assert status("/trang-thai", cookie=cookie) == 401


def test_a_cookie_is_refused_when_it_is_old(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(TimestampSigner, "get_timestamp", lambda _: 1_000_000_000)
        cookie = signed(KNOWN)
    assert status("/trang-thai", cookie=cookie) == 401


def test_a_refusal_is_kept_by_nobody() -> None:
    gate = SignInGate(Upstream([b""]), known=KNOWS, pages=[], files=[], base_path="")
    assert ask(gate, "/trang-thai").headers["cache-control"] == "no-store"


@pytest.mark.parametrize(("path", "passes"), [("/_stcore/stream", True), ("/other", False)])
def test_a_stranger_may_open_the_pages_websocket_alone(*, path: str, passes: bool) -> None:
    asked: list[str] = []
    sent: list[Message] = []

    async def upstream(scope: Scope, _receive: Receive, _send: Send) -> None:
        asked.append(scope["path"])

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        sent.append(message)

    gate = SignInGate(upstream, known=KNOWS, pages=[], files=[], base_path="")
    finished(gate({"type": "websocket", "path": path, "headers": []}, receive, send))
    assert (asked == [path]) is passes
    assert (sent == []) is passes
