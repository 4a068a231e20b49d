"""Bounds what comes in tiny pieces: some thousand frames or requests in one read would stop everybody.

A page's messages come compressed: a small piece may also hold some megabytes.
"""

import asyncio
from collections.abc import Iterator
from weakref import WeakKeyDictionary

from uvicorn._types import ASGIReceiveEvent
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame

from server.limits import (
    CONTROL_FRAMES,
    MESSAGE_FRAGMENTS,
    PIPELINED_REQUESTS,
    WAITING_MESSAGES,
    WAITING_MESSAGES_BYTES,
)

READ_BYTES = 4_096
"""What is looked at in one go; a frame takes 6 bytes and some 15 µs, a request 18 bytes and 30 µs."""

CONTROL_SECONDS = 10.0


def bound_small_pieces() -> None:
    """Look after each piece of what comes whether it holds too much; uvicorn has no setting for it."""
    _bound_pages()
    _bound_control_frames()
    _bound_requests()


class MessageQueue(asyncio.Queue[ASGIReceiveEvent]):
    """The messages of a page that wait for its script, and how many bytes they are."""

    waiting_bytes = 0

    def _put(self, item: ASGIReceiveEvent) -> None:
        super()._put(item)
        self.waiting_bytes += _measure_message(item)

    def _get(self) -> ASGIReceiveEvent:
        item = super()._get()
        self.waiting_bytes -= _measure_message(item)
        return item

    def drop_messages(self) -> None:
        """Forget the messages that wait; that a page came or went is still told."""
        for event in [self.get_nowait() for _ in range(self.qsize())]:
            if event["type"] != "websocket.receive":
                self.put_nowait(event)


def _measure_message(event: ASGIReceiveEvent) -> int:
    if event["type"] != "websocket.receive":
        return 0
    return len(event.get("bytes") or event.get("text") or "")


def is_crowded(page: WebSocketsSansIOProtocol) -> bool:
    """Return whether a page sends its messages in too many frames, too many messages, or too large ones."""
    if len(page.frames) > MESSAGE_FRAGMENTS.value or page.queue.qsize() > WAITING_MESSAGES.value:
        return True
    return isinstance(page.queue, MessageQueue) and page.queue.waiting_bytes > WAITING_MESSAGES_BYTES.value


def _part(data: bytes) -> Iterator[bytes]:
    return (data[at : at + READ_BYTES] for at in range(0, len(data), READ_BYTES))


def _bound_pages() -> None:
    made, received = WebSocketsSansIOProtocol.connection_made, WebSocketsSansIOProtocol.data_received

    def connection_made(self: WebSocketsSansIOProtocol, transport: asyncio.BaseTransport) -> None:
        self.queue = MessageQueue()
        made(self, transport)

    def data_received(self: WebSocketsSansIOProtocol, data: bytes) -> None:
        for piece in _part(data):
            received(self, piece)
            if is_crowded(self):
                _cut_off(self)
            if self.transport.is_closing():
                return

    WebSocketsSansIOProtocol.connection_made = connection_made  # type: ignore[method-assign]
    WebSocketsSansIOProtocol.data_received = data_received  # type: ignore[method-assign]


def _cut_off(page: WebSocketsSansIOProtocol) -> None:
    """Close a page's connection; its script would hear of that only after all that waits."""
    page.transport.abort()
    if isinstance(page.queue, MessageQueue):
        page.queue.drop_messages()


def _bound_control_frames() -> None:
    counts: WeakKeyDictionary[WebSocketsSansIOProtocol, ControlCount] = WeakKeyDictionary()
    ping, pong = WebSocketsSansIOProtocol.handle_ping, WebSocketsSansIOProtocol.handle_pong

    def keeps_bound(page: WebSocketsSansIOProtocol) -> bool:
        if not counts.setdefault(page, ControlCount()).add(page.loop.time()):
            page.transport.abort()
        return not page.transport.is_closing()

    def handle_ping(self: WebSocketsSansIOProtocol) -> None:
        if keeps_bound(self):
            ping(self)

    def handle_pong(self: WebSocketsSansIOProtocol, event: Frame) -> None:
        if keeps_bound(self):
            pong(self, event)

    WebSocketsSansIOProtocol.handle_ping = handle_ping  # type: ignore[method-assign]
    WebSocketsSansIOProtocol.handle_pong = handle_pong  # type: ignore[method-assign]


class ControlCount:
    """The pings and pongs of a page in the seconds that run."""

    def __init__(self) -> None:
        self._began, self._count = 0.0, 0

    def add(self, now: float) -> bool:
        """Count one, and return whether there may be as many."""
        if now - self._began > CONTROL_SECONDS:
            self._began, self._count = now, 0
        self._count += 1
        return self._count <= CONTROL_FRAMES.value


def _bound_requests() -> None:
    received = HttpToolsProtocol.data_received

    def data_received(self: HttpToolsProtocol, data: bytes) -> None:
        for piece in _part(data):
            received(self, piece)
            if len(self.pipeline) > PIPELINED_REQUESTS.value:
                self.transport.abort()
            if self.transport.is_closing() or self.transport.get_protocol() is not self:
                return

    HttpToolsProtocol.data_received = data_received  # type: ignore[method-assign]
