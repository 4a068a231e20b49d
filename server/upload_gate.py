"""Bounds what comes in as uploads at one time: each is held in memory until it is whole."""

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from server.limits import UPLOADS_AT_ONCE

UPLOAD = "/_stcore/upload_file/"
RETRY_SECONDS = 5


class UploadGate:
    """Answers an upload with 503 while as many come in as may."""

    def __init__(self, app: ASGIApp, *, base_path: str) -> None:
        self._app = app
        self._start = f"{base_path}{UPLOAD}"
        self._open = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and count it while it lasts, or refuse it."""
        if not self._is_upload(scope):
            await self._app(scope, receive, send)
        elif self._open >= UPLOADS_AT_ONCE.value:
            headers = {"Retry-After": str(RETRY_SECONDS), "Connection": "close"}
            await PlainTextResponse("503", status_code=503, headers=headers)(scope, receive, send)
        else:
            self._open += 1
            try:
                await self._app(scope, receive, send)
            finally:
                self._open -= 1

    def _is_upload(self, scope: Scope) -> bool:
        path: str = scope.get("path", "")
        return scope["type"] == "http" and scope["method"] == "PUT" and path.startswith(self._start)
