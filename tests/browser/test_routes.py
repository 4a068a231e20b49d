"""No answer of any address tells what the server is, and none fails: wrong methods, paths, headers, sizes."""

import asyncio
import re
import socket
from collections.abc import Callable, Mapping

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Origin, Subprotocol

from tests.attack.payloads import PRODUCT
from tests.browser.server import HOST, Server
from tests.paths import ROOT
from tests.server.asgi import finished

Note = Callable[[str, object], None]
PATIENCE = 60.0
LARGEST = 4_000_000
"""Bytes that are read of one answer. Streamlit's scripts, which bear their versions, are not asked for."""

PATHS = (
    "/", "/trang-thai", "/trang-khong-co", "/a/b/c", "/x.html", "/.env", "/app.py", "/.streamlit/config.toml",
    "/..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/etc/passwd", "/../../etc/passwd", "//evil.example/",
    "/%5c%5cevil.example", "/static/..%2f..%2fapp.py", "/static/js/none.js", "/app/static/x", "/assets/x/y",
    "/assets/x/..%2f..%2fapp.py", "/media/none", "/media/..%2f..%2fapp.py", "/component/none/index.html",
    "/component/streamlit_folium.st_folium/..%2f..%2f__init__.py", "/_stcore/health", "/_stcore/host-config",
    "/_stcore/metrics", "/_stcore/script-health-check", "/_stcore/none", "/_stcore/upload_file/a/b",
    "/_stcore/stream", "/_stcore/bidi-components/a/b", "/_stcore/bidi-components/..%2f..%2fx",
    "/_stcore/agent", "/oauth2callback", "/api/v1/", "/api/v1/none", "/api/v1/figures?period=abc",
    "/api/v1/figures?format=%ff", "/api/v1/figures?standard=<script>", "/api/v1/figures?area={{12345*6789}}",
    "/api/v1/districts.geojson?x=1", "/api/v1/sources", "/tep/none", "/tep/..%2fapp.py",
    "/tep/trinh-chieu/ban-sao.html", "/tep/ban-do.svg?nam=<script>", "/tep/tim-thay.csv?tim={{12345*6789}}",
    "/api/v1/..%2fapp.py", "/api/v1/openapi.json", "/%ff%fe", "/%00", "/?tc=%ff%00{{12345*6789}}",
    f"/{'a' * 20_000}", f"/?x={'a' * 60_000}",
    "/nhap-so-lieu%0d%0aSet-Cookie:%20a=1",
)  # fmt: skip
METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND", "FOO")
LENGTHS = b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
END = b"Host: a\r\nConnection: close\r\n"
ODD: Mapping[str, bytes] = {
    "a large header": b"GET / HTTP/1.1\r\n" + END + b"X-A: " + b"a" * 60_000 + b"\r\n\r\n",
    "another version": b"GET / HTTP/9.9\r\n\r\n",
    "no HTTP": b"\x16\x03\x01\x02\x00\x01\x00\n\n\r\n\r\n",
    "no length": b"POST /trang-thai HTTP/1.1\r\n" + END + b"Content-Length: abc\r\n\r\n",
    "a negative length": b"PUT /_stcore/upload_file/a/b HTTP/1.1\r\n" + END + b"Content-Length: -5\r\n\r\n",
    "letters of no alphabet": b"GET / HTTP/1.1\r\n" + END + b"Accept: \xff\xfe\r\n\r\n",
    "a zero": b"GET / HTTP/1.1\r\n" + END + b"X-A: a\x00b\r\n\r\n",
    "two lengths": b"POST / HTTP/1.1\r\n" + END + LENGTHS,
    "an odd encoding": b"GET / HTTP/1.1\r\n" + END + b"Accept-Encoding: gzip;q=x, \xff\r\n\r\n",
    "an odd range": b"GET /favicon.png HTTP/1.1\r\n" + END + b"Range: bytes=9999999-1\r\n\r\n",
    "odd cookies": b"GET / HTTP/1.1\r\n" + END + b"Cookie: _streamlit_user=\xff%%%; x\r\n\r\n",
    "an odd host": b"GET / HTTP/1.1\r\nHost: <script>\r\nConnection: close\r\n\r\n",
    "an odd tag": b"GET /api/v1/sources HTTP/1.1\r\n" + END + b'If-None-Match: "\xff, *\r\n\r\n',
}
SECRET = re.compile(
    rb"Traceback|File \"|site-packages|\.py\b(?!/)"
    rb"|(?:streamlit|starlette|uvicorn|fastapi|python|pandas|folium)[/ -]?v?\d+\.\d"
    rb"|" + re.escape(str(ROOT).encode()),
    re.IGNORECASE,
)
HEADERS = (
    b"x-content-type-options: nosniff", b"referrer-policy: same-origin", b"permissions-policy: camera=()",
    b"content-security-policy: ", b"frame-ancestors", b"cross-origin-opener-policy: same-origin",
)  # fmt: skip
BELOW_THE_APP = b"Invalid HTTP request received."
"""The HTTP parser's own answer, given before any of our layers; it is a plain text."""


def answered(server: Server, request: bytes) -> bytes:
    """Send bytes and give whatever comes back."""
    with socket.create_connection((HOST, server.port), timeout=PATIENCE) as line:
        line.sendall(request)
        found = b""
        while len(found) < LARGEST and (piece := line.recv(65_536)):
            found += piece
    return found


def request_for(method: str, path: str, accept: str) -> bytes:
    head = f"{method} {path} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\nAccept: {accept}\r\n\r\n"
    return head.encode()


def check(answer: bytes, asked: object) -> None:
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 "), (asked, answer[:80])
    assert not head.startswith(b"HTTP/1.1 5"), (asked, head)
    # A path that was asked for may stand in the address that a visitor is led to.
    told = b"\r\n".join(line for line in head.split(b"\r\n") if not line.lower().startswith(b"location:"))
    found = SECRET.search(told) or SECRET.search(body)
    assert found is None, (asked, found)
    assert PRODUCT.encode() not in answer
    assert b"\r\nset-cookie: a=1" not in head.lower()
    if body != BELOW_THE_APP:
        assert [header for header in HEADERS if header not in head.lower()] == [], (asked, head)


@pytest.mark.parametrize("method", METHODS)
def test_no_answer_tells_what_the_server_is(server: Server, method: str, record_property: Note) -> None:
    for path in PATHS:
        for accept in ("text/html", "*/*"):
            check(answered(server, request_for(method, path, accept)), (method, path[:80], accept))
    record_property("answers of routes", 2 * len(PATHS))


@pytest.mark.parametrize("name", ODD)
def test_an_odd_request_gets_a_plain_answer(server: Server, name: str, record_property: Note) -> None:
    check(answered(server, ODD[name]), name)
    record_property("answers of routes", 1)


@pytest.mark.parametrize(
    "path", ["/trang-thai", "/api/v1/figures", "/tep/ban-do.png", "/assets/x/y", "/media/none"]
)
def test_a_body_that_nobody_asked_for_is_not_read(server: Server, path: str) -> None:
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\nContent-Length: 999999999999\r\n\r\n"
    )
    # As much as comes in one piece with the head: a socket that is closed with more unread loses its answer.
    answer = answered(server, head.encode() + bytes(1_000))
    assert answer.startswith(b"HTTP/1.1 405 ")


@pytest.mark.parametrize(
    ("sent", "code"), [(bytes(1_100_000), 1009), (b"\xff\xff\xff", 1002), (bytes(13_000_000), 1009)]
)
def test_a_message_that_is_too_large_or_none_ends_its_own_connection_alone(
    server: Server, sent: bytes, code: int
) -> None:
    assert finished(closing_code(server, sent)) == code
    assert answered(server, request_for("GET", "/_stcore/health", "*/*")).endswith(b"ok")


def test_no_other_origin_may_speak_to_the_page(server: Server) -> None:
    answer = answered(server, request_for("GET", "/_stcore/host-config", "*/*"))
    assert b'"allowedOrigins":[]' in answer
    assert b"http" not in answer.partition(b"\r\n\r\n")[2]


def test_a_page_of_another_origin_gets_no_connection(server: Server) -> None:
    key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
    head = f"GET /_stcore/stream HTTP/1.1\r\nHost: {HOST}:{server.port}\r\nUpgrade: websocket\r\n"
    asked = f"{head}Connection: Upgrade\r\nOrigin: https://evil.example\r\n{key}\r\n"
    assert answered(server, asked.encode()).startswith(b"HTTP/1.1 403 ")


async def closing_code(server: Server, message: bytes) -> int:
    """Send a message as a page would and give the code with which the server hangs up."""
    address = f"ws://{HOST}:{server.port}/_stcore/stream"
    subprotocols = [Subprotocol("streamlit")]
    async with (
        asyncio.timeout(PATIENCE),
        connect(address, subprotocols=subprotocols, origin=Origin(server.origin), max_size=None) as line,
    ):
        try:
            await line.send(message)
            while True:
                await line.recv()
        except ConnectionClosed as closed:
            return closed.rcvd.code if closed.rcvd else 0
