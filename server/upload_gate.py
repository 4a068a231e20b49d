"""Bounds what comes in as uploads at one time: each is held in memory until it is whole."""

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from server.connections.visitor_address import find_visitor_address
from server.connections.visitor_share import VisitorShare
from server.limits import ADDRESS_UPLOADS, UPLOADS_AT_ONCE

UPLOAD = "/_stcore/upload_file/"
RETRY_SECONDS = 5


class UploadGate:
    """Answers an upload with 503 while as many come in as may."""

    def __init__(self, app: ASGIApp, *, base_path: str) -> None:
        self._app = app
        self._start = f"{base_path}{UPLOAD}"
        self._uploads = VisitorShare(most=UPLOADS_AT_ONCE.value, share=ADDRESS_UPLOADS.value)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and count it while it lasts, or refuse it."""
        visitor = find_visitor_address(scope)
        if not self._is_upload(scope):
            await self._app(scope, receive, send)
        elif not self._uploads.has_room(visitor):
            headers = {"Retry-After": str(RETRY_SECONDS), "Connection": "close"}
            await PlainTextResponse("503", status_code=503, headers=headers)(scope, receive, send)
        else:
            with self._uploads.hold(visitor):
                await self._app(scope, receive, send)

    def _is_upload(self, scope: Scope) -> bool:
        path: str = scope.get("path", "")
        return scope["type"] == "http" and scope["method"] == "PUT" and path.startswith(self._start)
