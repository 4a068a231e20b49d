"""Refuses the websocket of another origin's page before Streamlit, which would ask the internet about it."""

import logging

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

LOGGER = logging.getLogger("poverty_map")
POLICY_VIOLATION = 1008
MOST_NAMED = 100
"""Foreign origins that are named in the log, each once."""

LONGEST_NAMED = 200


class OriginGate:
    """Refuses (403) every websocket whose Origin is not the host and port that it was sent to.

    Browsers always name the origin; a request without one comes from a program and passes.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._named: set[str] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on or refuse it."""
        if scope["type"] != "websocket" or is_own_origin(Headers(scope=scope)):
            await self._app(scope, receive, send)
            return
        self._log(Headers(scope=scope).get("origin", ""))
        await receive()
        await send({"type": "websocket.close", "code": POLICY_VIOLATION})

    def _log(self, origin: str) -> None:
        named = origin[:LONGEST_NAMED]
        if named not in self._named and len(self._named) < MOST_NAMED:
            self._named.add(named)
            LOGGER.warning("A page of another origin was refused: %r", named)


def is_own_origin(headers: Headers) -> bool:
    """Return whether a request comes from a page of the host that it asks, or from no page."""
    origins = headers.getlist("origin")
    if not origins:
        return True
    scheme, _, host = origins[0].lower().partition("://")
    own = bool(host) and host == headers.get("host", "").lower()
    return own and scheme in {"http", "https"} and len(origins) == 1
