"""Bounds what pages have sent of messages that are not complete: uvicorn keeps 12 MB of each for ever."""

import asyncio
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol as Connection

from server.limits import HALF_MESSAGES_BYTES, MESSAGE_BYTES, MESSAGE_SECONDS

FRAGMENT_BYTES = 64
"""What Python adds to each fragment that a message comes in."""


@dataclass(slots=True)
class HalfMessage:
    """The bytes of a message that is not complete, and when its connection is cut off."""

    size: int
    timer: asyncio.TimerHandle


@dataclass(slots=True)
class HalfMessages:
    """The message of each connection that is not complete, where there is one, and the bytes of all."""

    _found: WeakKeyDictionary[Connection, HalfMessage] = field(default_factory=WeakKeyDictionary)
    _bytes: int = 0

    def note(self, connection: Connection) -> None:
        """Look at a connection that received something, and cut off what is too much."""
        size = measure_half_message(connection)
        if not size or connection.transport.is_closing():
            self.forget(connection)
            return
        if connection not in self._found:
            timer = connection.loop.call_later(float(MESSAGE_SECONDS.value), connection.transport.abort)
            self._found[connection] = HalfMessage(0, timer)
        half = self._found[connection]
        self._bytes += size - half.size
        half.size = size
        self._keep_bound()

    def forget(self, connection: Connection) -> None:
        """Wait for nothing of a connection any more."""
        if connection in self._found:
            half = self._found.pop(connection)
            half.timer.cancel()
            self._bytes -= half.size

    def _keep_bound(self) -> None:
        while self._bytes > HALF_MESSAGES_BYTES.value:
            largest = max(self._found, key=lambda connection: self._found[connection].size)
            self.forget(largest)
            largest.transport.abort()


def measure_half_message(connection: Connection) -> int:
    """Return the bytes that a connection keeps of a message that is not complete."""
    fragments = FRAGMENT_BYTES * len(connection.frames)
    return len(connection.conn.reader.buffer) + (connection.conn.current_size or 0) + fragments


def bound_half_messages() -> None:
    """Let every websocket of this process keep the bounds on messages; uvicorn has no setting for most."""
    halves = HalfMessages()
    made, received, lost = Connection.connection_made, Connection.data_received, Connection.connection_lost

    def connection_made(self: Connection, transport: asyncio.BaseTransport) -> None:
        # Streamlit sets one bound for both directions, and what a page is sent may be larger.
        self.conn.max_message_size = MESSAGE_BYTES.value
        made(self, transport)

    def data_received(self: Connection, data: bytes) -> None:
        received(self, data)
        halves.note(self)

    def connection_lost(self: Connection, exc: Exception | None) -> None:
        halves.forget(self)
        lost(self, exc)

    Connection.connection_made = connection_made  # type: ignore[method-assign]
    Connection.data_received = data_received  # type: ignore[method-assign]
    Connection.connection_lost = connection_lost  # type: ignore[method-assign]
