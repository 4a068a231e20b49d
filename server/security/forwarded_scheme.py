"""Undoes uvicorn's belief in X-Forwarded-Proto where the installation has no proxy.

Uvicorn believes it from this machine by itself, and a visitor of this machine is no proxy.
"""

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
