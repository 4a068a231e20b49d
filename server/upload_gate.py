"""Bounds what comes in as uploads, at one time and by each page: each is held in memory until it is whole."""

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.connections.visitor_address import find_visitor_address
from server.connections.visitor_share import VisitorShare
from server.limits import ADDRESS_UPLOADS, UPLOADS_AT_ONCE
from server.upload_rate import UploadRate

UPLOAD = "/_stcore/upload_file/"
RETRY_SECONDS = 5


class UploadGate:
    """Answers an upload with 503 while as many come in as may, or its page brought too much of late."""

    def __init__(self, app: ASGIApp, *, base_path: str) -> None:
        self._app = app
        self._start = f"{base_path}{UPLOAD}"
        self._uploads = VisitorShare(most=UPLOADS_AT_ONCE.value, share=ADDRESS_UPLOADS.value)
        self._rate = UploadRate()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and count it while it lasts, or refuse it."""
        visitor, page = find_visitor_address(scope), self._find_page(scope)
        if page is None:
            await self._app(scope, receive, send)
        elif not self._uploads.has_room(visitor) or not self._rate.has_room(page):
            headers = {"Retry-After": str(RETRY_SECONDS), "Connection": "close"}
            await PlainTextResponse("503", status_code=503, headers=headers)(scope, receive, send)
        else:

            async def receive_and_count() -> Message:
                message = await receive()
                self._rate.add(page, len(message.get("body", b"")))
                return message

            with self._uploads.hold(visitor):
                await self._app(scope, receive_and_count, send)

    def _find_page(self, scope: Scope) -> str | None:
        """Return the session that an upload is for; None of any other request."""
        path: str = scope.get("path", "")
        if scope["type"] != "http" or scope["method"] != "PUT" or not path.startswith(self._start):
            return None
        return path.removeprefix(self._start).partition("/")[0]
