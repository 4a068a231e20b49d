"""Rewrites the few English words in the HTML pages that Streamlit and its components hard-code."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.html_collector import HtmlCollector


@dataclass(frozen=True, slots=True)
class HtmlReplacements:
    """Words to replace in every HTML page; each must stand in the page or is left alone."""

    words: Mapping[bytes, bytes]

    def __call__(self, body: bytes) -> bytes:
        """Replace the words in one page."""
        for found, instead in self.words.items():
            body = body.replace(found, instead)
        return body


class HtmlRewriting:
    """Holds back HTML answers until they are whole, rewrites them, and lets everything else through.

    `rewrite` returns the words to replace in the page that a request asks for.
    """

    def __init__(self, app: ASGIApp, *, rewrite: Callable[[HTTPConnection], HtmlReplacements]) -> None:
        self._app = app
        self._rewrite = rewrite

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with a sender that rewrites HTML."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        rewriting = HtmlCollector(send, lambda start, body: self._rewrite_page(scope, start, body))
        await self._app(_uncompressed(scope), receive, rewriting)

    def _rewrite_page(self, scope: Scope, start: Message, body: bytes) -> bytes:
        # Asked only where the answer is a page: the health of the server must not hang on the words of one.
        if start["status"] != HTTPStatus.OK:
            return body
        body = self._rewrite(HTTPConnection(scope))(body)
        headers = MutableHeaders(raw=start["headers"])
        for outdated in ("content-length", "etag", "last-modified"):
            del headers[outdated]
        if body:  # an answer to HEAD has none, and how long it would be is not known
            headers["content-length"] = str(len(body))
        return body


def _uncompressed(scope: Scope) -> Scope:
    """Ask for pages as they are: they are small, and compressed bytes can't be rewritten."""
    wants_page = any(name == b"accept" and b"text/html" in value for name, value in scope["headers"])
    if not wants_page:
        return scope
    kept = [(name, value) for name, value in scope["headers"] if name not in _CONDITIONS]
    return {**scope, "headers": kept}


_CONDITIONS = {b"accept-encoding", b"if-none-match", b"if-modified-since"}
