"""Connections that hold what they began, or do not read what they asked for, cost the others nothing."""

import asyncio
import socket
import time
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from urllib.request import Request, urlopen

import psutil
import pytest

from server.limits import HALF_MESSAGES_BYTES, MEGABYTE, MESSAGE_BYTES
from tests.attack import impatient_server
from tests.attack.neighbour import watch_neighbour
from tests.attack.page_socket import PATIENCE, open_socket, start_page
from tests.browser.server import HOST, Server, forked_server
from tests.server.asgi import finished

pytestmark = pytest.mark.alone
LARGE_FILE = "/tep/so-lieu.json"
HANDSHAKE = (
    "GET /_stcore/stream HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nUpgrade: websocket\r\n"
    "Connection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Protocol: streamlit\r\nSec-WebSocket-Extensions: permessage-deflate\r\n\r\n"
)
ENDS_SECONDS = 20.0
"""Less than the minute after which a page that answers no ping is closed anyway."""

MASK = bytes(4)
BODY = bytes(10 * MEGABYTE)
FIRST_OF_MANY, LARGE_BODY = 0x02, 0xFF
FRAGMENT, PING, PONG = (bytes((kind, 0x81)) + MASK + b"a" for kind in (0x00, 0x89, 0x8A))
EMPTY_MESSAGE = bytes((0x80, 0x81)) + MASK + b"a" + bytes((0x02, 0x80)) + MASK
"""The end of one, and the beginning of the next."""

COMPRESSED, TWO_BYTES = 0xC2, 0xFE
WINDOW_BITS = 12


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with forked_server() as running:
        yield running


@pytest.fixture
def impatient() -> Iterator[Server]:
    with forked_server(program=impatient_server.MODULE) as running:
        yield running


def measure_memory(server: Server) -> int:
    """Return the bytes of the server's own process."""
    assert server.process
    return int(psutil.Process(server.process.pid).memory_full_info().uss)


def knock(stack: ExitStack, server: Server) -> socket.socket:
    """Open a page's websocket by hand."""
    line = stack.enter_context(socket.create_connection((HOST, server.port), timeout=PATIENCE))
    line.sendall(HANDSHAKE.format(host=f"{HOST}:{server.port}").encode())
    assert b" 101 " in line.recv(65_536)
    return line


def send_half(line: socket.socket, begun: int, sent: int) -> None:
    """Send a frame that says how long it is, and less than that; the server may hang up meanwhile."""
    try:
        line.sendall(bytes((FIRST_OF_MANY, LARGE_BODY)) + begun.to_bytes(8) + MASK)
        line.sendall(memoryview(BODY)[:sent])
    except OSError:
        return


def has_ended(line: socket.socket) -> bool:
    """Take what has come, and return whether the server hung up."""
    line.settimeout(0)
    try:
        while line.recv(65_536):
            pass
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def count_ended(lines: list[socket.socket], wanted: int) -> int:
    """Return how many connections have ended; wait for some, but not for ever."""
    until = time.monotonic() + ENDS_SECONDS
    while (ended := sum(map(has_ended, lines))) < wanted and time.monotonic() < until:
        time.sleep(0.05)
    return ended


def test_half_a_message_of_12_mb_is_no_way_to_fill_the_server(server: Server) -> None:
    async def attack() -> int:
        before = measure_memory(server)
        with ExitStack() as stack:
            lines = [knock(stack, server) for _ in range(20)]
            async with watch_neighbour(server) as neighbour:
                sending = [asyncio.to_thread(send_half, line, 11 * MEGABYTE, len(BODY)) for line in lines]
                await asyncio.gather(*sending)
            neighbour.check_unharmed()
            grown = measure_memory(server) - before
            assert count_ended(lines, len(lines)) == len(lines)
            return grown

    assert finished(attack()) < 100 * MEGABYTE


def pack_zeros(size: int) -> bytes:
    """Return a whole message of zeros as a browser compresses it: a thousandth of its size."""
    packer = zlib.compressobj(wbits=-WINDOW_BITS)
    body = (packer.compress(bytes(size)) + packer.flush(zlib.Z_SYNC_FLUSH))[:-4]
    return bytes((COMPRESSED, TWO_BYTES)) + len(body).to_bytes(2) + MASK + body


@pytest.mark.parametrize("size", [MESSAGE_BYTES.value - 1, MESSAGE_BYTES.value + 1, 50 * MEGABYTE])
def test_messages_that_unpack_to_a_thousand_times_their_size_fill_nothing(server: Server, size: int) -> None:
    """Each alone may be within the bound of a message; a read of 256 kB holds two hundred of them."""
    message = pack_zeros(size)
    assert len(message) < size / 500

    async def attack() -> int:
        before = measure_memory(server)
        with ExitStack() as stack:
            lines = [knock(stack, server) for _ in range(20)]
            async with watch_neighbour(server) as neighbour:
                sending = [asyncio.to_thread(send_all, line, message * 1_000) for line in lines]
                await asyncio.gather(*sending)
            neighbour.check_unharmed()
            grown = measure_memory(server) - before
            assert await asyncio.to_thread(count_ended, lines, len(lines)) == len(lines)
            return grown

    assert finished(attack()) < 100 * MEGABYTE


def send_all(line: socket.socket, sent: bytes) -> None:
    """Send as much as the server takes before it hangs up."""
    try:
        line.sendall(sent)
    except OSError:
        return


def test_many_halves_that_are_small_enough_have_a_sum(server: Server) -> None:
    """Each is within the bound of a message; the connections with the most are closed."""
    most = HALF_MESSAGES_BYTES.value // MEGABYTE
    with ExitStack() as stack:
        lines = [knock(stack, server) for _ in range(most + 10)]
        for line in lines:
            send_half(line, MESSAGE_BYTES.value, MEGABYTE)
        ended = count_ended(lines, 10)
        assert 10 <= ended < len(lines) / 2
        assert finished(visit(server))


@pytest.mark.parametrize(
    "frame", [FRAGMENT, PING, PONG, EMPTY_MESSAGE], ids=["part", "ping", "pong", "message"]
)
def test_frames_of_next_to_nothing_hold_nobody_up(server: Server, frame: bytes) -> None:
    """Each of some thousand in one read costs more than it takes to send."""

    async def attack() -> None:
        with ExitStack() as stack:
            lines = [knock(stack, server) for _ in range(4)]
            async with watch_neighbour(server) as neighbour:
                await asyncio.gather(*(asyncio.to_thread(send_frames, line, frame) for line in lines))
                assert await asyncio.to_thread(count_ended, lines, len(lines)) == len(lines)
            neighbour.check_unharmed()

    finished(attack())


def send_frames(line: socket.socket, frame: bytes) -> None:
    """Begin a message and send many frames; the server may hang up meanwhile."""
    send_half(line, 1, 1)
    send_all(line, frame * 200_000)


def test_requests_in_one_breath_are_answered_a_few_at_a_time(server: Server) -> None:
    request = f"GET /_stcore/health HTTP/1.1\r\nHost: {HOST}:{server.port}\r\n\r\n".encode()

    async def attack() -> None:
        with ExitStack() as stack:
            lines = [
                stack.enter_context(socket.create_connection((HOST, server.port), timeout=PATIENCE))
                for _ in range(4)
            ]
            async with watch_neighbour(server) as neighbour:
                for line in lines:
                    await asyncio.to_thread(send_all, line, request * 20_000)
                assert await asyncio.to_thread(count_ended, lines, len(lines)) == len(lines)
            neighbour.check_unharmed()

    finished(attack())


HEAD = "GET / HTTP/1.1\r\nHost: a\r\n"
ENDLESS = {
    "a field": f"{HEAD}X: {'a' * 20_000_000}\r\n\r\n",
    "fields": HEAD + "a: b\r\n" * 100_000 + "\r\n",
    "an address": f"GET /?{'a' * 20_000_000} HTTP/1.1\r\nHost: a\r\n\r\n",
    "behind a body": f"PUT{HEAD[3:]}Transfer-Encoding: chunked\r\n\r\n0\r\nX: {'a' * 20_000_000}",
}


@pytest.mark.parametrize("kind", ENDLESS)
def test_a_head_without_end_is_refused_and_a_neighbour_hardly_notices(server: Server, kind: str) -> None:
    async def attack() -> None:
        async with watch_neighbour(server) as neighbour:
            asked = ENDLESS[kind].encode()
            answers = await asyncio.gather(*(asyncio.to_thread(ask, server, asked) for _ in range(8)))
        assert not any(answer.startswith(b"HTTP/1.1 200") for answer in answers[1:]), answers
        neighbour.check_unharmed()

    finished(attack())


@pytest.mark.parametrize(("fields", "status"), [(90, b"200"), (101, b"431")])
def test_a_head_may_have_as_many_fields_as_the_table_says(server: Server, fields: int, status: bytes) -> None:
    request = "GET /_stcore/health HTTP/1.1\r\nConnection: close\r\n" + "a: b\r\n" * (fields - 1) + "\r\n"
    assert ask(server, request.encode()).split(b" ")[1] == status


def ask(server: Server, request: bytes) -> bytes:
    """Return the first bytes of the answer; empty if the server hung up before the request was sent."""
    with socket.create_connection((HOST, server.port), timeout=PATIENCE) as line:
        try:
            line.sendall(request)
            return line.recv(100)
        except ConnectionError:
            return b""


async def visit(server: Server) -> str:
    async with open_socket(server) as line:
        return await start_page(line)


def test_who_does_not_read_what_was_asked_for_is_cut_off(impatient: Server) -> None:
    """A letter a second is not reading; a neighbour gets the same file at once."""

    async def attack() -> None:
        with ExitStack() as stack:
            lines = [ask_without_reading(stack, impatient) for _ in range(40)]
            async with watch_neighbour(impatient) as neighbour:
                began = time.monotonic()
                await asyncio.to_thread(read_file, impatient)
                assert time.monotonic() - began < NEIGHBOURS_SECONDS
                await asyncio.to_thread(read_letters, lines, began + impatient_server.SECONDS + 6)
            neighbour.check_unharmed()
            assert count_connections(impatient) < len(lines) / 4

    finished(attack())


NEIGHBOURS_SECONDS = 10.0


def ask_without_reading(stack: ExitStack, server: Server) -> socket.socket:
    """Ask for a large file several times on one connection that takes in next to nothing."""
    line = stack.enter_context(socket.socket())
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
    line.settimeout(PATIENCE)
    line.connect((HOST, server.port))
    line.sendall(f"GET {LARGE_FILE} HTTP/1.1\r\nHost: {HOST}:{server.port}\r\n\r\n".encode() * 8)
    return line


def read_letters(lines: list[socket.socket], until: float) -> None:
    """Read a letter a second of each answer."""
    while time.monotonic() < until:
        for line in lines:
            line.recv(1)
        time.sleep(1)


def read_file(server: Server) -> None:
    """Take the same file as anybody does."""
    asked = Request(f"{server.origin}{LARGE_FILE}")  # noqa: S310 (our own address)
    with urlopen(asked, timeout=PATIENCE) as answer:  # noqa: S310
        assert len(answer.read()) > MEGABYTE


def count_connections(server: Server) -> int:
    """Return how many connections the server keeps to this process."""
    assert server.process
    known = psutil.Process(server.process.pid).net_connections("tcp")
    return sum(each.status == psutil.CONN_ESTABLISHED for each in known)
