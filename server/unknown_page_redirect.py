"""Leads a link to a page that does not exist back to the first page, which tells the reader.

Streamlit answers every unknown path with its own page and an English message over it.
"""

from collections.abc import Collection
from urllib.parse import parse_qsl, quote, urlencode

from starlette.datastructures import Headers
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send


class UnknownPageRedirect:
    """Redirects a browser's navigation to an unknown path of one part; everything else passes.

    `parameter` carries the path that was asked for; `kept` names the parameters of the address that the
    first page is given too.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        paths: Collection[str],
        base_path: str,
        parameter: str,
        kept: Collection[str] = (),
    ) -> None:
        self._app = app
        self._base = base_path
        self._parameter = parameter
        self._kept = kept
        self._known = {f"{base_path}/{path}" for path in paths} | {base_path}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Redirect or pass on."""
        if not self._is_unknown(scope):
            await self._app(scope, receive, send)
            return
        asked = scope["path"].removeprefix(f"{self._base}/")
        target = f"{self._base}/?{self._parameter}={quote(asked, safe='')}{self._kept_of(scope)}"
        await RedirectResponse(target, status_code=307)(scope, receive, send)

    def _kept_of(self, scope: Scope) -> str:
        asked = parse_qsl(scope["query_string"].decode("latin-1"))
        kept = urlencode({name: value for name, value in asked if name in self._kept})
        return f"&{kept}" if kept else ""

    def _is_unknown(self, scope: Scope) -> bool:
        if scope["type"] != "http" or scope["method"] != "GET" or scope["path"].rstrip("/") in self._known:
            return False
        name = scope["path"].removeprefix(f"{self._base}/")
        return "/" not in name and "." not in name and _is_navigation(scope)


def _is_navigation(scope: Scope) -> bool:
    return "text/html" in Headers(scope=scope).get("accept", "")
