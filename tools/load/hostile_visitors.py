"""Simulate visitors who do the worst that docs/security.md knows, all to this machine, for a while."""

import asyncio
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, suppress
from itertools import count

from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Origin, Subprotocol

from tests.browser.server import HOST
from tools.load.map_downloads import list_map_addresses
from tools.load.page_connection import STREAM, make_local_address, open_page_connection
from tools.load.sheet_import import exchange, open_import_page, write_sheet_of_strangers

LESS_IMPORTANT = 10
"""What such visitors' own machines would work is done behind the server and those who are timed."""

FOREIGN = "https://evil.example"
PAUSE_SECONDS = 0.5
HOLD_SECONDS = 15.0
CHANGES_PER_SECOND = 15
SOME, MANY = 8, 100
EVERYTHING = ("so-lieu.csv", "so-lieu.json", "tim-thay.xlsx", "tim-thay.csv")
HALVES = (
    b"",
    b"GET / HTTP/1.1\r\nHost: a\r\n",
    b"PUT /_stcore/upload_file/a/b HTTP/1.1\r\nContent-Length: 9\r\n\r\n1",
)
CRUMBS = (bytes((0x02, 0x81, 0, 0, 0, 0)) + b"a", bytes((0x00, 0x81, 0, 0, 0, 0)) + b"a")
"""The first frame of a message, and one that goes on with it."""

FILE = bytes(5_000_000)
SHEET = write_sheet_of_strangers(3_000)

_ROUNDS = count()

Habit = Callable[[int], Awaitable[None]]
"""One round of an attack on the server at a port."""


async def misbehave(port: int, habit: Habit, until: float) -> int:
    """Do the same again and again until a moment; return how many rounds the server has borne or refused."""
    rounds = 0
    while (left := until - time.monotonic()) > 0:
        # Being refused, cut off or left waiting is what such a visitor comes for.
        with suppress(OSError, WebSocketException, TimeoutError):
            async with asyncio.timeout(left):
                await habit(port)
        rounds += 1
        await asyncio.sleep(PAUSE_SECONDS)
    return rounds


def open_page(port: int, origin: str = "", session: str = "") -> connect:
    """Connect to the page's websocket, from another origin or with a session's id if there is one."""
    names = ["streamlit", "PLACEHOLDER_AUTH_TOKEN", session] if session else ["streamlit"]
    return connect(
        f"ws://{HOST}:{port}/{STREAM}",
        origin=Origin(origin or f"http://{HOST}:{port}"),
        subprotocols=[Subprotocol(name) for name in names],
        max_size=None,
    )


async def send_tools_messages(port: int) -> None:
    """Send what only a developer's tools send."""
    for kind in ("load_git_info", "clear_cache", "set_run_on_save"):
        message = BackMsg()
        setattr(message, kind, True)
        with suppress(WebSocketException):
            async with open_page(port) as page:
                await _repeat(page, message.SerializeToString())


async def _repeat(page: ClientConnection, message: bytes) -> None:
    for _ in range(MANY):
        await page.send(message)
    while True:
        await page.recv()


async def knock_from_elsewhere(port: int) -> None:
    """Ask for a page's websocket as the page of another origin does."""
    for _ in range(SOME):
        with suppress(WebSocketException):
            async with open_page(port, origin=FOREIGN):
                pass


async def abandon_maps(port: int) -> None:
    """Ask for many maps and leave."""
    addresses = list(list_map_addresses())
    start = SOME * next(_ROUNDS)
    for number in range(SOME):
        await _ask_and_leave(port, addresses[(start + number) % len(addresses)])


async def _ask_and_leave(port: int, address: str) -> None:
    _, writer = await asyncio.open_connection(HOST, port)
    writer.write(f"GET {address} HTTP/1.1\r\nHost: {HOST}:{port}\r\n\r\n".encode())
    await asyncio.sleep(0.05)
    writer.close()


async def hold_half_requests(port: int) -> None:
    """Open many connections, say half of something, and wait to be closed."""
    async with asyncio.timeout(HOLD_SECONDS), AsyncExitStack() as stack:
        readers = []
        for number in range(MANY):
            reader, writer = await asyncio.open_connection(HOST, port)
            stack.callback(writer.close)
            writer.write(HALVES[number % len(HALVES)])
            readers.append(reader.read())
        await asyncio.gather(*readers)


async def leave_answers_unread(port: int) -> None:
    """Ask for the largest file many times, and read nothing."""
    asked = f"GET /tep/so-lieu.json HTTP/1.1\r\nHost: {HOST}:{port}\r\n\r\n".encode()
    async with AsyncExitStack() as stack:
        for _ in range(SOME):
            reader, writer = await asyncio.open_connection(HOST, port, limit=1_024)
            stack.callback(writer.close)
            writer.write(asked * SOME)
            await reader.read(1)
        await asyncio.sleep(HOLD_SECONDS)


async def send_crumbs(port: int) -> None:
    """Send a message in frames of a letter."""
    async with open_page(port) as page:
        page.transport.write(CRUMBS[0] + CRUMBS[1] * 1_000 * MANY)
        await page.wait_closed()


async def fill_uploads(port: int) -> None:
    """Upload one large file after another without using any."""
    async with open_import_page(port) as page:
        for _ in range(SOME):
            await page.upload(FILE)


async def take_everything(port: int) -> None:
    """Take the files that hold all figures, in a loop."""
    for name in EVERYTHING:
        for year in range(2016, 2016 + SOME // 2):
            asked = f"GET /tep/{name}?nam={year} HTTP/1.1\r\nHost: {HOST}:{port}\r\nConnection: close\r\n\r\n"
            await exchange(port, asked.encode())


async def reach_for_others(port: int) -> None:
    """Ask for a page from another origin, and name another page's session as one's own."""
    await knock_from_elsewhere(port)
    async with open_import_page(port) as page, open_page(port, session=page.session) as thief:
        message = BackMsg()
        message.rerun_script.query_string = ""
        await thief.send(message.SerializeToString())
        await thief.recv()


async def import_large_sheets(port: int) -> None:
    """Bring a sheet that takes the most understanding."""
    async with open_import_page(port) as page:
        await page.bring(SHEET)


async def change_without_waiting(port: int) -> None:
    """Change the whole page 15 times a second, whatever comes back."""
    async with open_page_connection(make_local_address(port)) as page, asyncio.TaskGroup() as group:
        reading = group.create_task(_read_on(page.connection))
        for turn in range(round(HOLD_SECONDS * CHANGES_PER_SECOND)):
            change = page.write_change(page.years[turn % len(page.years)], whole_page=True)
            await page.connection.send(change.SerializeToString())
            await asyncio.sleep(1 / CHANGES_PER_SECOND)
        reading.cancel()


async def _read_on(page: ClientConnection) -> None:
    while True:
        await page.recv()


HABITS: tuple[Habit, ...] = (
    send_tools_messages,
    change_without_waiting,
    abandon_maps,
    hold_half_requests,
    leave_answers_unread,
    send_crumbs,
    fill_uploads,
    take_everything,
    reach_for_others,
    import_large_sheets,
)
"""Ten: of a hundred visitors a tenth, one of each."""


async def attack(
    port: int, visitors: int, seconds: float, habits: Sequence[Habit] = HABITS
) -> dict[str, int]:
    """Let so many visitors misbehave at once; return how many rounds of each habit there were."""
    until, chosen = time.monotonic() + seconds, [habits[number % len(habits)] for number in range(visitors)]
    rounds = await asyncio.gather(*(misbehave(port, habit, until) for habit in chosen))
    made = Counter[str]()
    for habit, number in zip(chosen, rounds, strict=True):
        made[habit.__name__] += number
    return dict(made)


if __name__ == "__main__":
    os.nice(LESS_IMPORTANT)
    named = [habit for habit in HABITS if habit.__name__ in sys.argv[4:]]
    asked = attack(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), named or HABITS)
    print(json.dumps(asyncio.run(asked)))
