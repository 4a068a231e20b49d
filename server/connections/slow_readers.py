"""Cuts off who asks for answers and does not read them: uvicorn itself keeps them for ever."""

import asyncio
from weakref import WeakKeyDictionary

from uvicorn._types import ASGISendEvent
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol as Connection
from uvicorn.protocols.http.httptools_impl import RequestResponseCycle

from server.limits import ANSWER_IDLE_SECONDS


class ReadingDeadlines:
    """When each connection will be cut off unless its client reads what was written to it.

    Writing counts as paused whenever anything waits for the client; the next piece is written after it.
    """

    def __init__(self) -> None:
        self._timers: WeakKeyDictionary[Connection, asyncio.TimerHandle] = WeakKeyDictionary()

    def start(self, connection: Connection) -> None:
        """Begin to wait for the client."""
        self.stop(connection)
        # Closing would wait for the client to read the rest.
        abort = connection.transport.abort
        self._timers[connection] = connection.loop.call_later(float(ANSWER_IDLE_SECONDS.value), abort)

    def stop(self, connection: Connection) -> None:
        """Let the connection be: everything was read, or it is gone."""
        if connection in self._timers:
            self._timers.pop(connection).cancel()


def cut_off_slow_readers() -> None:
    """Let no connection of this process wait for a client that does not read; uvicorn has no setting."""
    deadlines = ReadingDeadlines()
    _watch_connections(deadlines)
    _watch_writing(deadlines)
    _answer_nobody_who_is_gone()


def _watch_connections(deadlines: ReadingDeadlines) -> None:
    made, lost = Connection.connection_made, Connection.connection_lost
    upgraded = Connection.handle_websocket_upgrade

    def connection_made(self: Connection, transport: asyncio.Transport) -> None:
        transport.set_write_buffer_limits(high=0)
        made(self, transport)

    def connection_lost(self: Connection, exc: Exception | None) -> None:
        deadlines.stop(self)
        lost(self, exc)

    def handle_websocket_upgrade(self: Connection) -> None:
        deadlines.stop(self)
        self.transport.set_write_buffer_limits()
        upgraded(self)

    Connection.connection_made = connection_made  # type: ignore[method-assign]
    Connection.connection_lost = connection_lost  # type: ignore[method-assign]
    Connection.handle_websocket_upgrade = handle_websocket_upgrade  # type: ignore[method-assign]


def _watch_writing(deadlines: ReadingDeadlines) -> None:
    paused, resumed = Connection.pause_writing, Connection.resume_writing

    def pause_writing(self: Connection) -> None:
        paused(self)
        deadlines.start(self)

    def resume_writing(self: Connection) -> None:
        resumed(self)
        deadlines.stop(self)

    Connection.pause_writing = pause_writing  # type: ignore[method-assign]
    Connection.resume_writing = resume_writing  # type: ignore[method-assign]


def _answer_nobody_who_is_gone() -> None:
    """Drop what is written to a connection that was cut off; uvicorn would log a trace of each."""
    send = RequestResponseCycle.send

    async def send_while_connected(self: RequestResponseCycle, message: ASGISendEvent) -> None:
        await self.flow.drain()
        if self.transport.is_closing():
            self.disconnected = True
        else:
            await send(self, message)

    RequestResponseCycle.send = send_while_connected  # type: ignore[method-assign]
