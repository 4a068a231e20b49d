"""Opens a page as a browser does, and returns all that it was sent."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from urllib.request import urlopen

from streamlit.proto.BackMsg_pb2 import BackMsg

from server.refresh_state import PATH
from tests.browser.server import Server
from tools.load.page_connection import PageConnection, make_local_address, open_page_connection

REVIEW_OF_2023 = "tc=mdp-2022&ct=poor&dt=all&nam=2023"
"""The view in which a published sheet shows: without it its rate stands nowhere on the page."""

PATIENCE_SECONDS = 120.0
LOOK_SECONDS = 0.25
UNCHANGED_SECONDS = 5.0
"""A page is opened again after so long even if nothing that it rests on has changed."""


@dataclass
class HearingWire(PageConnection):
    """A connection that keeps every message, and opens the page of a path; the map's is empty."""

    path: str = ""
    heard: list[bytes] = field(default_factory=list)

    async def open(self) -> None:
        """Ask for the page; only the map must bring its filters."""
        if self.path:
            await self._send(BackMsg())
        else:
            await super().open()

    async def _send(self, message: BackMsg) -> None:
        message.rerun_script.page_name = self.path
        await super()._send(message)

    def _take(self, raw: str | bytes) -> bool:
        self.heard.append(raw if isinstance(raw, bytes) else raw.encode())
        return super()._take(raw)


def page_of(server: Server, path: str = "") -> str:
    """Open a page anew and return it whole; raises PageError if it failed, or the map has no filters."""
    return asyncio.run(_page(server.port, path))


async def _page(port: int, path: str) -> str:
    async with open_page_connection(
        make_local_address(port), REVIEW_OF_2023, kind=partial(HearingWire, path=path)
    ) as wire:
        assert isinstance(wire, HearingWire)
        return b"".join(wire.heard).decode(errors="replace")


def page_when(server: Server, holds: Callable[[str], bool]) -> str:
    """Open the page anew whenever it may have changed, until something holds of it; return that page."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        state = _read_state(server)
        if holds(page := page_of(server)):
            return page
        assert time.monotonic() < deadline, page[:2_000]
        _wait_for_change(server, state)


def _wait_for_change(server: Server, state: bytes) -> None:
    """Wait until the server's pages rest on something else, but no longer than `UNCHANGED_SECONDS`."""
    until = time.monotonic() + UNCHANGED_SECONDS
    while time.monotonic() < until and _read_state(server) == state:
        time.sleep(LOOK_SECONDS)


def _read_state(server: Server) -> bytes:
    """Ask what the server's pages rest on, as every open page does."""
    with urlopen(f"{server.origin}{PATH}", timeout=PATIENCE_SECONDS) as answer:  # noqa: S310 - our own address
        state: bytes = answer.read()
    return state
