"""Closes connections that keep a place and say nothing: uvicorn itself waits for ever for half a request."""

import asyncio
from weakref import WeakKeyDictionary

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from server.limits import BODY_IDLE_SECONDS, BODY_SECONDS, HEADER_SECONDS


class Deadline:
    """When a connection will be closed unless its client sends what it has begun.

    A head has so long in all, so that a letter now and then keeps no place; a body has so long for each
    piece, and a bound in all.
    """

    def __init__(self, connection: HttpToolsProtocol) -> None:
        self._connection = connection
        self._timer: asyncio.TimerHandle | None = None
        self._body_ends = 0.0

    def renew(self) -> None:
        """Set the time anew; call it when something came."""
        if owes_head(self._connection):
            self._body_ends = 0.0
            if self._timer is None:
                self._start(float(HEADER_SECONDS.value))
        elif self._connection.cycle.more_body:
            self._renew_body()
        else:
            self.stop()

    def stop(self) -> None:
        """Let the connection be: its client owes nothing, or it is gone."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._body_ends = None, 0.0

    def _renew_body(self) -> None:
        now = self._connection.loop.time()
        self._body_ends = self._body_ends or now + BODY_SECONDS.value
        if self._timer is not None:
            self._timer.cancel()
        self._start(min(float(BODY_IDLE_SECONDS.value), self._body_ends - now))

    def _start(self, seconds: float) -> None:
        self._timer = self._connection.loop.call_later(seconds, self._close)

    def _close(self) -> None:
        self._timer = None
        connection = self._connection
        reads = owes_head(connection) or not connection.flow.read_paused
        if reads or connection.loop.time() >= self._body_ends > 0:
            connection.transport.close()
        else:  # The server itself has not taken what came: the client may wait.
            self._renew_body()


def owes_head(connection: HttpToolsProtocol) -> bool:
    """Return whether a connection waits for the head of a request: its first, or after one was answered."""
    cycle: RequestResponseCycle | None = connection.cycle  # none before the first, which its type leaves out
    return cycle is None or cycle.response_complete


def close_half_open_connections() -> None:
    """Let every connection of this process keep the deadlines; uvicorn has no setting for them."""
    deadlines: WeakKeyDictionary[HttpToolsProtocol, Deadline] = WeakKeyDictionary()
    made, received = HttpToolsProtocol.connection_made, HttpToolsProtocol.data_received
    lost, upgraded = HttpToolsProtocol.connection_lost, HttpToolsProtocol.handle_websocket_upgrade

    def connection_made(self: HttpToolsProtocol, transport: asyncio.Transport) -> None:
        made(self, transport)
        deadlines[self] = Deadline(self)
        deadlines[self].renew()

    def data_received(self: HttpToolsProtocol, data: bytes) -> None:
        received(self, data)
        if self in deadlines and not self.transport.is_closing():
            deadlines[self].renew()

    def connection_lost(self: HttpToolsProtocol, exc: Exception | None) -> None:
        _stop(deadlines, self)
        lost(self, exc)

    def handle_websocket_upgrade(self: HttpToolsProtocol) -> None:
        _stop(deadlines, self)
        upgraded(self)

    HttpToolsProtocol.connection_made = connection_made  # type: ignore[method-assign]
    HttpToolsProtocol.data_received = data_received  # type: ignore[method-assign]
    HttpToolsProtocol.connection_lost = connection_lost  # type: ignore[method-assign]
    HttpToolsProtocol.handle_websocket_upgrade = handle_websocket_upgrade  # type: ignore[method-assign]


def _stop(deadlines: WeakKeyDictionary[HttpToolsProtocol, Deadline], connection: HttpToolsProtocol) -> None:
    deadline = deadlines.pop(connection, None)
    if deadline is not None:
        deadline.stop()
