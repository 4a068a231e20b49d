"""Hold back an HTML page until it is whole, for middleware that must see all of it."""

from collections.abc import Callable

from starlette.datastructures import Headers
from starlette.types import Message, Send


class HtmlCollector:
    """Passes an answer on; a readable HTML page only once it is whole, as `finish` returns it.

    `finish` takes the message that starts the answer, whose headers it may change, and the body.
    """

    def __init__(self, send: Send, finish: Callable[[Message, bytes], bytes]) -> None:
        self._send = send
        self._finish = finish
        self._start: Message | None = None
        self._body = b""

    async def __call__(self, message: Message) -> None:
        """Pass a message of the answer on, or keep it."""
        if message["type"] == "http.response.start" and is_readable_html(message):
            self._start = message
        elif self._start is None:
            await self._send(message)
        else:
            await self._collect(message, self._start)

    async def _collect(self, message: Message, start: Message) -> None:
        self._body += message.get("body", b"")
        if message.get("more_body"):
            return
        body = self._finish(start, self._body)
        await self._send(start)
        await self._send({"type": "http.response.body", "body": body})


def is_readable_html(start: Message) -> bool:
    """Return whether an answer is an HTML page that nobody has compressed."""
    headers = Headers(raw=start["headers"])
    return headers.get("content-type", "").startswith("text/html") and "content-encoding" not in headers
