"""Lets a stranger have the sign-in page, what that page needs and the server's health, and nothing else."""

import json
from collections.abc import Collection, Mapping

from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit.auth_util import get_cookie_with_chunks
from streamlit.web.server.starlette.starlette_app_utils import decode_signed_value
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME

from web.sign_in_settings import CALLBACK, SignInSettings

STREAM = "/_stcore/stream"
OPEN_PATHS = ("/_stcore/health", "/_stcore/host-config", "/auth/login", "/auth/logout", CALLBACK)
STATIC = "/static/"
REFUSED = {"Cache-Control": "no-store"}


class SignInGate:
    """Refuses (401) every request without a whole identity cookie, but for what the sign-in page needs.

    `pages` are paths of pages and `files` paths of files below the base path that a stranger may load; the
    websocket passes, and the script shows a stranger the sign-in page alone.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        settings: SignInSettings,
        pages: Collection[str],
        files: Collection[str],
        base_path: str,
    ) -> None:
        self._app = app
        self._settings = settings
        self._static = f"{base_path}{STATIC}"
        self._stream = f"{base_path}{STREAM}"
        # The base path itself is the first page.
        own = {f"{base_path}/{path}".rstrip("/") or "/" for path in (*pages, *files)}
        self._open = own | {base_path or "/", f"{base_path}/"} | {f"{base_path}{path}" for path in OPEN_PATHS}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on or refuse it."""
        if scope["type"] == "lifespan" or self._is_open(scope) or self._is_known(scope):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1008})
        else:
            await PlainTextResponse("401", status_code=401, headers=REFUSED)(scope, receive, send)

    def _is_open(self, scope: Scope) -> bool:
        path: str = scope["path"]
        if scope["type"] == "websocket":
            return path == self._stream
        return path in self._open or (path.startswith(self._static) and ".." not in path)

    def _is_known(self, scope: Scope) -> bool:
        cookies = HTTPConnection(scope).cookies
        return identity(cookies, self._settings) is not None


def identity(cookies: Mapping[str, str], settings: SignInSettings) -> Mapping[str, object] | None:
    """Read who is signed in from Streamlit's own signed cookie; None for none, a forged or an old one."""

    def part(name: str) -> bytes | None:
        value = cookies.get(name)
        return decode_signed_value(settings.cookie_secret, name, value) if value else None

    body = get_cookie_with_chunks(part, USER_COOKIE_NAME)
    if body is None:
        return None
    told = json.loads(body)
    known = told.get("is_logged_in") is True and told.get("origin") == settings.origin
    return told if known else None
