"""Lets a stranger have the sign-in page, what that page needs and the server's health, and nothing else."""

from collections.abc import Callable, Collection, Mapping

from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from server.sign_in.settings import CALLBACK

STREAM = "/_stcore/stream"
OPEN_PATHS = (
    "/_stcore/health",
    "/_stcore/host-config",
    "/auth/login",
    "/auth/logout",
    CALLBACK,
    "/favicon.png",
)
STATIC = "/static/"
REFUSED = {"Cache-Control": "no-store"}


class SignInGate:
    """Refuses (401) every request without a whole identity cookie, but for what the sign-in page needs.

    `known` tells from the cookies of a request whether its visitor is signed in; `pages` and `files` are
    paths below the base path that a stranger may load. The websocket passes, and the script shows a
    stranger the sign-in page alone.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        known: Callable[[Mapping[str, str]], bool],
        pages: Collection[str],
        files: Collection[str],
        base_path: str,
    ) -> None:
        self._app = app
        self._known = known
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
        return self._known(HTTPConnection(scope).cookies)
