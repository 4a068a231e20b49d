"""Lets the changes of each page through in its turn, so that no page keeps the others waiting."""

import asyncio

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.connections.visitor_address import find_visitor_address
from server.turns.held_changes import ChangeReader, HeldChanges
from server.turns.page_turn import PageTurn
from server.turns.run_account import AccountBook
from server.turns.turn_line import TurnLine


class TurnGate:
    """Stands before the page's websocket: a change goes to its script when the page's turn has come."""

    def __init__(self, app: ASGIApp, *, reader: ChangeReader) -> None:
        self._app, self._reader = app, reader
        self._line, self._accounts = TurnLine(), AccountBook()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a websocket on with a receiver that waits, and a sender that sees when a run has ended."""
        if scope["type"] != "websocket":
            await self._app(scope, receive, send)
            return
        now = asyncio.get_running_loop().time()
        turn = PageTurn(self._line, self._accounts.open(find_visitor_address(scope), now))
        receiver = TurnReceiver(receive, turn, self._reader)

        async def send_and_look(message: Message) -> None:
            await send(message)
            if self._reader.is_end(message.get("bytes") or b""):
                turn.end()

        try:
            await self._app(scope, receiver, send_and_look)
        finally:
            receiver.close()


class TurnReceiver:
    """Receives for one websocket: holds changes until the page's turn, and passes the rest at once."""

    def __init__(self, receive: Receive, turn: PageTurn, reader: ChangeReader) -> None:
        self._receive, self._turn, self._reader = receive, turn, reader
        self._held = HeldChanges(reader)
        self._coming: asyncio.Task[Message] | None = None
        self._begun: asyncio.Task[None] | None = None

    async def __call__(self) -> Message:
        """Return the next message that may pass, or the end of the connection."""
        while True:
            await self._wait()
            if self._begun is not None and self._begun.done():
                self._begun = None
                return {"type": "websocket.receive", "bytes": self._held.take()}
            if self._coming is not None and self._coming.done():
                message, self._coming = self._coming.result(), None
                if not self._reader.is_change(message.get("bytes") or b""):
                    return message
                self._turn.ask()
                self._held.add(message["bytes"])

    def close(self) -> None:
        """Leave the line, and give the page's place back."""
        for task in (self._coming, self._begun):
            if task is not None:
                task.cancel()
        self._turn.end()

    async def _wait(self) -> None:
        """Wait for a message or for the page's turn, whichever comes first."""
        if self._held and self._begun is None:
            self._begun = asyncio.create_task(self._turn.begin())
        if self._coming is None and not self._held.is_full:
            self._coming = asyncio.ensure_future(self._receive())
        tasks = [task for task in (self._coming, self._begun) if task is not None]
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
