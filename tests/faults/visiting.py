"""Opens the map page as a browser does, and gives all that it was sent."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from load.wire import Wire, opened, own_door
from tests.browser.server import Server

PATIENCE_SECONDS = 40.0
LOOK_SECONDS = 0.5


@dataclass
class HearingWire(Wire):
    """A connection that keeps every message."""

    heard: list[bytes] = field(default_factory=list)

    def _take(self, raw: str | bytes) -> bool:
        self.heard.append(raw if isinstance(raw, bytes) else raw.encode())
        return super()._take(raw)


def page_of(server: Server) -> str:
    """Open the page anew; raises PageError where it failed or came without its filters."""
    return asyncio.run(_page(server.port))


async def _page(port: int) -> str:
    async with opened(own_door(port), kind=HearingWire) as wire:
        assert isinstance(wire, HearingWire)
        return b"".join(wire.heard).decode(errors="replace")


def page_when(server: Server, holds: Callable[[str], bool]) -> str:
    """Open the page again and again until something holds of it; give that page."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not holds(page := page_of(server)):
        assert time.monotonic() < deadline, page[:2_000]
        time.sleep(LOOK_SECONDS)
    return page
