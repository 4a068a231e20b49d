"""Gives every browser a secret of its own, by which a page that was cut off proves that a session is its own.

A session's id stands in addresses and so in the logs of proxies; it must open nothing by itself.
"""

import re
import secrets

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "poverty_map_browser"
_KEY = re.compile(r"[\w-]{43}")


class BrowserKey:
    """Adds the cookie to a page for a browser that has none; no script of a page can read it."""

    def __init__(self, app: ASGIApp, *, base_path: str) -> None:
        self._app = app
        self._path = base_path or "/"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, with a sender that adds the cookie where it lacks."""
        if not _is_navigation(scope) or _KEY.fullmatch(HTTPConnection(scope).cookies.get(COOKIE, "")):
            await self._app(scope, receive, send)
            return

        async def send_with_key(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(raw=message["headers"])
                if headers.get("content-type", "").startswith("text/html"):
                    headers.append("Set-Cookie", self._write_cookie(secure=scope.get("scheme") == "https"))
            await send(message)

        await self._app(scope, receive, send_with_key)

    def _write_cookie(self, *, secure: bool) -> str:
        ends = "; Secure" if secure else ""
        return f"{COOKIE}={secrets.token_urlsafe(32)}; Path={self._path}; HttpOnly; SameSite=Lax{ends}"


def _is_navigation(scope: Scope) -> bool:
    return scope["type"] == "http" and "text/html" in Headers(scope=scope).get("accept", "")
