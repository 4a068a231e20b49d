"""Rewrites the few English words in the HTML pages that Streamlit and its components hard-code."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send


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
        # Asked only where the answer is a page: the health of the server must not hang on the words of one.
        await self._app(
            _uncompressed(scope), receive, _HtmlSender(send, lambda: self._rewrite(HTTPConnection(scope)))
        )


class _HtmlSender:
    def __init__(self, send: Send, find_words: Callable[[], HtmlReplacements]) -> None:
        self._send = send
        self._find_words = find_words
        self._start: Message | None = None
        self._body = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start" and _is_page(message):
            self._start = message
        elif self._start is None:
            await self._send(message)
        else:
            await self._collect(message, self._start)

    async def _collect(self, message: Message, start: Message) -> None:
        self._body += message.get("body", b"")
        if message.get("more_body"):
            return
        body = self._find_words()(self._body)
        headers = MutableHeaders(raw=start["headers"])
        for outdated in ("content-length", "etag", "last-modified"):
            del headers[outdated]
        if body:  # an answer to HEAD has none, and how long it would be is not known
            headers["content-length"] = str(len(body))
        await self._send(start)
        await self._send({"type": "http.response.body", "body": body})


def _is_page(start: Message) -> bool:
    headers = MutableHeaders(raw=start["headers"])
    readable = start["status"] == HTTPStatus.OK and "content-encoding" not in headers
    return readable and headers.get("content-type", "").startswith("text/html")


def _uncompressed(scope: Scope) -> Scope:
    """Ask for pages as they are: they are small, and compressed bytes can't be rewritten."""
    wants_page = any(name == b"accept" and b"text/html" in value for name, value in scope["headers"])
    if not wants_page:
        return scope
    kept = [(name, value) for name, value in scope["headers"] if name not in _CONDITIONS]
    return {**scope, "headers": kept}


_CONDITIONS = {b"accept-encoding", b"if-none-match", b"if-modified-since"}
