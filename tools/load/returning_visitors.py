"""Simulate visitors who come back: whoever loses the server opens the same address again."""

import asyncio
import time
from dataclasses import dataclass, field
from http.cookies import SimpleCookie

from websockets.exceptions import ConnectionClosed, InvalidHandshake

from tools.load.crowd import ARRIVAL_SECONDS
from tools.load.page_connection import PageAddress, PageConnection, PageFailedError, open_page_connection

AGAIN_SECONDS = 0.5
"""How long a visitor waits before knocking again, as Streamlit's page does at first."""

LOST = (ConnectionClosed, InvalidHandshake, OSError)


@dataclass(frozen=True, slots=True)
class VisitorReturn:
    """A visitor who lost the server and came back: when, by the monotonic clock, and to which year."""

    left: float
    back: float
    before: str
    after: str


@dataclass(slots=True)
class ReturningVisitor:
    """One visitor, and what happened to them."""

    door: PageAddress
    query: str = ""
    year: str = ""
    replica: str = ""
    """The cookie by which the proxy keeps a visitor with a replica."""

    answered: float = 0.0
    """When the last change was made that has been answered, by the machine's running clock."""

    changes: list[float] = field(default_factory=list)
    returns: list[VisitorReturn] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    async def stay(self, arrival: float, every: float, leave: asyncio.Event) -> None:
        """Connect, change the year every few seconds, reconnect after each loss, and stop when all leave."""
        await asyncio.sleep(arrival)
        lost: float | None = None
        while not leave.is_set():
            try:
                async with open_page_connection(self.door, self.query, self.replica) as wire:
                    self._arrive(wire, lost)
                    lost = None
                    await self._work(wire, every, leave)
            except LOST:
                lost = lost or time.monotonic()
                await asyncio.sleep(AGAIN_SECONDS)
            except (PageFailedError, TimeoutError) as error:
                self.errors.append(f"{type(error).__name__}: {error}")
                return

    def _arrive(self, wire: PageConnection, lost: float | None) -> None:
        given = wire.connection.response.headers.get("Set-Cookie", "") if wire.connection.response else ""
        for name, morsel in SimpleCookie(given).items():
            if name == "REPLICA":
                self.replica = f"{name}={morsel.value}"
        if lost is not None:
            self.returns.append(VisitorReturn(lost, time.monotonic(), self.year, wire.year))
        self.query, self.year = wire.query, wire.year

    async def _work(self, wire: PageConnection, every: float, leave: asyncio.Event) -> None:
        while not leave.is_set():
            await asyncio.sleep(every)
            began = time.monotonic()
            await wire.move_year()
            self.changes.append(time.monotonic() - began)
            self.answered, self.query, self.year = began, wire.query, wire.year


@dataclass(slots=True)
class ReturningVisitors:
    """Visitors who are there together; `leave` stops them."""

    guests: tuple[ReturningVisitor, ...]
    leave: asyncio.Event = field(default_factory=asyncio.Event)

    async def stay(self, every: float) -> None:
        """Start them one after another and wait until they are told to leave."""
        async with asyncio.TaskGroup() as group:
            for number, guest in enumerate(self.guests):
                group.create_task(guest.stay(number * ARRIVAL_SECONDS, every, self.leave))
