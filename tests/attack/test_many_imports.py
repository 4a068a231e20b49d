"""Forty visitors who bring sheets at once keep nobody waiting: two are read at a time, beside the pages."""

import asyncio
from collections.abc import Iterator

import psutil
import pytest

from data.importing.limits import CPU_SECONDS, READERS, WALL_MILLISECONDS
from tests.attack.neighbour import PERSONS_PAUSE_SECONDS, watch_neighbour
from tests.browser.server import Server, forked_server
from tests.long_form import choose_count
from tests.server.asgi import finished
from tools.load.sheet_import import open_import_page, write_sheet_of_strangers

pytestmark = pytest.mark.alone
ROWS = 250
LARGEST = 10_000
MOST_FACTOR = 5.0
"""Twice is aimed at (docs/quality.md); two cores also do the visitors and the reading."""


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with forked_server() as running:
        yield running


def list_readers(server: Server) -> list[int]:
    """Return of each process that reads a sheet at this moment how far it stands behind others."""
    assert server.process
    found = []
    for child in psutil.Process(server.process.pid).children():
        try:
            if "data.importing.files.sandbox_worker" in child.cmdline():
                found.append(int(child.nice()))
        except psutil.NoSuchProcess:
            continue
    return found


async def bring(server: Server, rows: int) -> None:
    async with open_import_page(server.port) as page:
        await page.bring(write_sheet_of_strangers(rows))


async def watch_readers(server: Server, importing: asyncio.Future[list[None]]) -> list[list[int]]:
    """Return what was seen of the reading processes, moment by moment, until all sheets were read."""
    seen = []
    while not importing.done():
        seen.append(await asyncio.to_thread(list_readers, server))
        await asyncio.sleep(0.1)
    return seen


def test_forty_sheets_at_once_are_read_two_at_a_time_and_a_neighbour_hardly_notices(server: Server) -> None:
    async def attack() -> None:
        visitors = choose_count(short=12, long=40)
        async with watch_neighbour(server, PERSONS_PAUSE_SECONDS) as neighbour:
            importing = asyncio.gather(*(bring(server, ROWS) for _ in range(visitors)))
            seen = await watch_readers(server, importing)
            await importing
        assert 0 < max(map(len, seen)) <= READERS.value
        assert server.process
        own = int(psutil.Process(server.process.pid).nice())
        assert max(max(readers, default=own) for readers in seen) > own  # the pages go first
        neighbour.check_unharmed(MOST_FACTOR)

    finished(attack())


def test_a_sheet_that_takes_too_long_ends_by_the_clock_and_the_next_is_read(server: Server) -> None:
    async def attack() -> None:
        async with asyncio.timeout(CPU_SECONDS.value + WALL_MILLISECONDS.value / 1_000 + 10):
            await bring(server, LARGEST)
        assert list_readers(server) == []
        async with asyncio.timeout(WALL_MILLISECONDS.value / 1_000 + 10):
            await bring(server, 10)

    finished(attack())
