"""One visitor can't freeze, fill or take over what the others use, and the server asks nobody anything."""

import asyncio
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from http.client import HTTPConnection
from pathlib import Path
from urllib.request import urlopen
from uuid import uuid4

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed, InvalidStatus

from server.limits import MEGABYTE, REFUSED_MESSAGES, SESSION_UPLOAD_BYTES
from server.security.browser_key import COOKIE
from tests.attack import impatient_server
from tests.attack.page_socket import PATIENCE, get_cookies, open_socket, start_page
from tests.attack.watched_server import WatchedServer, running_watched_server, watch_python
from tests.browser.server import HOST, Server, forked_server
from tests.server.asgi import finished

FOREIGN = "https://evil.example"
REFUSED_KINDS = ("load_git_info", "clear_cache", "set_run_on_save")
SOON = 1.0
"""Seconds in which anybody else is answered while an attack runs."""


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WatchedServer]:
    with running_watched_server(tmp_path_factory.mktemp("eye")) as server:
        yield server


@pytest.fixture
def server(watched: WatchedServer) -> Server:
    return watched.server


def measure_health(server: Server) -> float:
    """Return for how many seconds another visitor waits for an answer."""
    began = time.monotonic()
    with urlopen(f"{server.origin}/_stcore/health", timeout=PATIENCE) as answer:  # noqa: S310 (our own address)
        assert answer.read() == b"ok"
    return time.monotonic() - began


async def send_many(line: ClientConnection, message: bytes) -> int:
    """Send a message a hundred times, and return the code by which the server hangs up."""
    try:
        for _ in range(100):
            await line.send(message)
        while True:
            await line.recv()
    except ConnectionClosed as closed:
        return closed.rcvd.code if closed.rcvd else 0


def make_message(kind: str) -> bytes:
    message = BackMsg()
    setattr(message, kind, True)
    return bytes(message.SerializeToString())


async def visit(server: Server) -> str:
    async with open_socket(server) as line:
        return await start_page(line)


@pytest.mark.alone
def test_neither_a_visit_nor_a_foreign_page_makes_the_server_ask_anybody(watched: WatchedServer) -> None:
    async def knock() -> None:
        async with open_socket(watched.server, origin=FOREIGN):
            pytest.fail("a foreign page was let in")

    assert finished(visit(watched.server))
    for _ in range(8):
        began = time.monotonic()
        with pytest.raises(InvalidStatus, match="403"):
            finished(knock())
        assert time.monotonic() - began < SOON
    assert watched.read_notes() == []


def test_the_eye_sees_what_would_be_asked(tmp_path: Path) -> None:
    """The test before this one would mean nothing if nobody looked."""
    notes = watch_python("import socket; socket.socket(type=2).connect(('192.0.2.1', 9))", tmp_path)
    assert notes == ["socket.connect 192.0.2.1"]


@pytest.mark.alone
@pytest.mark.parametrize("kind", REFUSED_KINDS)
def test_a_message_that_no_page_sends_does_nothing_and_holds_nobody_up(
    watched: WatchedServer, kind: str
) -> None:
    async def flood() -> tuple[int, float]:
        async with open_socket(watched.server) as line:
            await start_page(line)
            sending = asyncio.create_task(send_many(line, make_message(kind)))
            waited = await asyncio.to_thread(measure_health, watched.server)
            return await sending, waited

    code, waited = finished(flood())
    assert code == 1008
    assert waited < SOON
    assert watched.read_notes() == []  # no program was started, git or another
    told = watched.server.log.read_text("utf-8")
    assert told.count(f"was dropped: {kind}") == 1


def test_a_few_such_messages_leave_the_page_alive(server: Server) -> None:
    async def go_on() -> str:
        async with open_socket(server) as line:
            for _ in range(REFUSED_MESSAGES.value):
                await line.send(make_message("clear_cache"))
            return await start_page(line)

    assert finished(go_on())


def test_a_text_in_the_place_of_a_message_ends_its_own_connection_alone(server: Server) -> None:
    async def speak() -> int:
        async with open_socket(server) as line:
            try:
                await line.send("hello")
                while True:
                    await line.recv()
            except ConnectionClosed as closed:
                return closed.rcvd.code if closed.rcvd else 0

    assert finished(speak()) == 1003
    assert "Traceback" not in server.log.read_text("utf-8")


def test_a_page_gets_its_messages_compressed(server: Server) -> None:
    async def knock() -> str:
        async with open_socket(server) as line:
            assert line.response
            return line.response.headers.get("Sec-WebSocket-Extensions", "")

    assert finished(knock()).startswith("permessage-deflate")


def test_uploads_of_one_page_have_a_sum_and_a_rate(server: Server) -> None:
    async def fill() -> tuple[list[int], int]:
        async with open_socket(server) as line:
            session = await start_page(line)
            # The refusal closes the connection, on which what is still being sent would lose the answer.
            sizes = [5 * MEGABYTE - 1_000] * 3 + [1]
            statuses = [await asyncio.to_thread(upload, server, session, size) for size in sizes]
            return statuses, await asyncio.to_thread(measure_uploads, server)

    statuses, kept = finished(fill())
    assert statuses == [204, 204, 204, 503]
    assert 0 < kept <= SESSION_UPLOAD_BYTES.value


def upload(server: Server, session: str, size: int) -> int:
    """Put one file as a page does, and return the answer's status."""
    token = get_cookies(server, "/_stcore/health", "*/*")["_streamlit_xsrf"]
    body = b'--x\r\nContent-Disposition: form-data; name="f"; filename="a.xlsx"\r\n\r\n' + bytes(size)
    headers = {
        "Content-Type": "multipart/form-data; boundary=x",
        "Cookie": f"_streamlit_xsrf={token}",
        "X-Xsrftoken": token,
    }
    line = HTTPConnection(HOST, server.port, timeout=PATIENCE)
    try:
        line.request("PUT", f"/_stcore/upload_file/{session}/{uuid4()}", body + b"\r\n--x--\r\n", headers)
        return line.getresponse().status
    finally:
        line.close()


def measure_uploads(server: Server) -> int:
    """Return how many bytes of uploads the server keeps, by its own count."""
    with urlopen(f"{server.origin}/_stcore/metrics", timeout=PATIENCE) as answer:  # noqa: S310 (our own address)
        lines = answer.read().decode().splitlines()
    return sum(int(float(line.rpartition(" ")[2])) for line in lines if "UploadedFileManager" in line)


@pytest.mark.alone
def test_connections_that_say_nothing_more_are_closed() -> None:
    halves = (b"", b"GET / HTTP/1.1\r\nHost: a\r\n", b"GET / HTTP/1.1\r\nHost: a\r\nX-A: a")
    body = b"PUT /_stcore/upload_file/a/b HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n1"
    seconds = impatient_server.SECONDS
    with forked_server(program=impatient_server.MODULE) as server, ExitStack() as stack:
        lines = [
            stack.enter_context(socket.create_connection((HOST, server.port), timeout=PATIENCE))
            for _ in range(40)
        ]
        began = time.monotonic()
        for number, line in enumerate(lines):
            line.sendall((*halves, body)[number % 4])
        # A letter now and then keeps no place either.
        while time.monotonic() - began < seconds - 1:
            lines[2].sendall(b"a")
            time.sleep(1)
        for line in lines:
            while line.recv(65_536):
                pass
        assert time.monotonic() - began < seconds + 5
        assert measure_health(server) < SOON


def test_a_sessions_id_alone_opens_nothing(server: Server) -> None:
    cookie = f"{COOKIE}={get_cookies(server).get(COOKIE)}"
    other = f"{COOKIE}={get_cookies(server).get(COOKIE)}"

    async def try_all() -> tuple[str, list[str], str]:
        async with open_socket(server, cookie=cookie) as own:
            session = await start_page(own)
            taken = []
            for thief in ("", other):
                async with open_socket(server, session=session, cookie=thief) as line:
                    taken.append(await start_page(line))
            # Its owner was not thrown out: the page still answers.
            await own.send(_rerun())
            await own.recv()
        async with open_socket(server, session=session, cookie=cookie) as again:
            return session, taken, await start_page(again)

    session, taken, resumed = finished(try_all())
    assert session not in taken
    assert resumed == session


def _rerun() -> bytes:
    message = BackMsg()
    message.rerun_script.query_string = ""
    return bytes(message.SerializeToString())


def test_the_browsers_secret_is_kept_from_scripts_and_given_once(server: Server) -> None:
    line = HTTPConnection(HOST, server.port, timeout=PATIENCE)
    line.request("GET", "/", headers={"Accept": "text/html"})
    answer = line.getresponse()
    answer.read()
    told = answer.headers["Set-Cookie"]
    assert "HttpOnly" in told
    assert "SameSite=Lax" in told
    line.request("GET", "/", headers={"Accept": "text/html", "Cookie": told.partition(";")[0]})
    assert line.getresponse().headers["Set-Cookie"] is None
    line.close()


def test_a_visitor_is_not_believed_to_have_come_by_tls(server: Server) -> None:
    line = HTTPConnection(HOST, server.port, timeout=PATIENCE)
    line.request("GET", "/khong-co", headers={"Accept": "text/html", "X-Forwarded-Proto": "https"})
    answer = line.getresponse()
    assert answer.headers["Strict-Transport-Security"] is None
    assert "https" not in answer.headers["Location"]
    line.close()
