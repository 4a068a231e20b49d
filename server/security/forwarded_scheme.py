"""Decides what a request's own way was: what a proxy says of it, or what the server itself speaks.

Uvicorn believes X-Forwarded-Proto from this machine by itself, and a visitor of this machine is no proxy;
from another machine it does not, and redirects would lead away from TLS.
"""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

_SCHEMES = {"http": ("http", "https"), "websocket": ("ws", "wss")}
"""Of each kind of request: without TLS, with TLS."""


class OwnScheme:
    """Sets the scheme of every request to what the server itself speaks, whatever a header says."""

    def __init__(self, app: ASGIApp, *, tls: bool) -> None:
        self._app = app
        self._tls = tls

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with the server's own scheme."""
        schemes = _SCHEMES.get(scope["type"])
        own = {**scope, "scheme": schemes[self._tls]} if schemes else scope
        await self._app(own, receive, send)


class ProxyScheme:
    """Sets the scheme of a request to the one that the installation's proxy says it came by."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; addresses that are made from it lead back to where its visitor is."""
        told = Headers(scope=scope).get("x-forwarded-proto") if scope["type"] == "http" else None
        own = {**scope, "scheme": told} if told in _SCHEMES["http"] else scope
        await self._app(own, receive, send)
