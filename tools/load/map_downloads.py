"""Simulate a visitor who downloads one drawn map after another, each for the first time."""

import asyncio
import time
from collections.abc import Iterator
from http import HTTPStatus
from http.client import HTTPConnection
from itertools import product

from tests.browser.server import HOST

YEARS, DISTRICTS, ENDINGS = range(2016, 2021), range(902, 915), ("png", "svg", "pdf")
PATIENCE = 150.0


def list_map_addresses() -> Iterator[str]:
    """Yield the maps of five years with each of 13 districts marked, as three kinds of file."""
    for year, district, ending in product(YEARS, DISTRICTS, ENDINGS):
        yield f"/tep/ban-do.{ending}?tc=mdp-2016&nam={year}&huyen={district}"


async def fetch_map_files(port: int, every: float, until: float) -> list[float]:
    """Fetch a file every so many seconds until a moment; return the milliseconds of each.

    Raises OSError if one is refused.
    """
    taken: list[float] = []
    for address in list_map_addresses():
        began = time.monotonic()
        if began >= until:
            break
        await asyncio.to_thread(_fetch_map_file, port, address)
        taken.append(1_000 * (time.monotonic() - began))
        await asyncio.sleep(max(0.0, every - (time.monotonic() - began)))
    return taken


def _fetch_map_file(port: int, address: str) -> None:
    connection = HTTPConnection(HOST, port, timeout=PATIENCE)
    try:
        connection.request("GET", address)
        answer = connection.getresponse()
        answer.read()
    finally:
        connection.close()
    if answer.status != HTTPStatus.OK:
        raise OSError(f"{address}: {answer.status}")
