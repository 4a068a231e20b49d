"""Bounds the head of a request: the parser joins a long line anew with each piece that comes of it."""

import asyncio
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from server.limits import HEAD_BYTES, HEAD_FIELDS

REFUSAL = b"HTTP/1.1 431 Request Header Fields Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"


@dataclass(slots=True)
class HeadSize:
    """What came of a head: its fields, and the bytes since the parser last had something whole.

    The lines between the pieces of a body and behind its last one count as heads: they are joined likewise.
    """

    size: int = 0
    fields: int = 0

    @property
    def too_large(self) -> bool:
        """Return whether no honest browser or proxy sends as much."""
        return self.size > HEAD_BYTES.value or self.fields > HEAD_FIELDS.value


def bound_request_heads() -> None:
    """Let every connection of this process keep the bounds on heads; uvicorn has no setting for them."""
    sizes: WeakKeyDictionary[HttpToolsProtocol, HeadSize] = WeakKeyDictionary()
    _measure_heads(sizes)
    _refuse_large_heads(sizes)
    _measure_bodies(sizes)


def _measure_heads(sizes: WeakKeyDictionary[HttpToolsProtocol, HeadSize]) -> None:
    made, received = HttpToolsProtocol.connection_made, HttpToolsProtocol.data_received
    header, began = HttpToolsProtocol.on_header, HttpToolsProtocol.on_message_begin

    def connection_made(self: HttpToolsProtocol, transport: asyncio.Transport) -> None:
        sizes[self] = HeadSize()
        made(self, transport)

    def data_received(self: HttpToolsProtocol, data: bytes) -> None:
        sizes[self].size += len(data)
        received(self, data)
        if sizes[self].too_large:
            _refuse(self)

    def on_message_begin(self: HttpToolsProtocol) -> None:
        sizes[self].fields = 0
        began(self)

    def on_header(self: HttpToolsProtocol, name: bytes, value: bytes) -> None:
        sizes[self].fields += 1
        if not sizes[self].too_large:
            header(self, name, value)

    HttpToolsProtocol.connection_made = connection_made  # type: ignore[method-assign]
    HttpToolsProtocol.data_received = data_received  # type: ignore[method-assign]
    HttpToolsProtocol.on_message_begin = on_message_begin  # type: ignore[method-assign]
    HttpToolsProtocol.on_header = on_header  # type: ignore[method-assign]


def _refuse_large_heads(sizes: WeakKeyDictionary[HttpToolsProtocol, HeadSize]) -> None:
    """Let nothing be done for a head that is too large."""
    complete, upgrade = HttpToolsProtocol.on_headers_complete, HttpToolsProtocol.handle_websocket_upgrade

    def on_headers_complete(self: HttpToolsProtocol) -> None:
        if sizes[self].too_large:
            _refuse(self)
            return
        sizes[self].size = 0
        complete(self)

    def handle_websocket_upgrade(self: HttpToolsProtocol) -> None:
        if not self.transport.is_closing():
            upgrade(self)

    HttpToolsProtocol.on_headers_complete = on_headers_complete  # type: ignore[method-assign]
    HttpToolsProtocol.handle_websocket_upgrade = handle_websocket_upgrade  # type: ignore[method-assign]


def _measure_bodies(sizes: WeakKeyDictionary[HttpToolsProtocol, HeadSize]) -> None:
    """Begin to measure anew where a piece of a body, or all of it, is whole; leave out what was refused."""
    piece, complete = HttpToolsProtocol.on_body, HttpToolsProtocol.on_message_complete

    def on_body(self: HttpToolsProtocol, body: bytes) -> None:
        sizes[self].size = 0
        if not self.transport.is_closing():
            piece(self, body)

    def on_message_complete(self: HttpToolsProtocol) -> None:
        sizes[self].size = 0
        if not self.transport.is_closing():
            complete(self)

    HttpToolsProtocol.on_body = on_body  # type: ignore[method-assign]
    HttpToolsProtocol.on_message_complete = on_message_complete  # type: ignore[method-assign]


def _refuse(connection: HttpToolsProtocol) -> None:
    if not connection.transport.is_closing():
        connection.transport.write(REFUSAL)
        connection.transport.close()
