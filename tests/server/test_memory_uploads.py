"""What a visitor uploads stays in memory on its whole way into the app: no file is opened for it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count

import pytest
from starlette.formparsers import MultiPartParser
from starlette.types import ASGIApp, Message, Scope
from streamlit.runtime import Runtime
from streamlit.web.server.starlette.starlette_app_utils import generate_xsrf_token_string

from data.importing.limits import FILE_BYTES, MEGABYTE
from tests.server.asgi import finished

PATHS = (f"/_stcore/upload_file/page-{number}/file" for number in count())
"""A page each, for one brings only so much in a while."""

CHUNK = 64 * 1024
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


@dataclass(slots=True)
class Watch:
    """Notes files opened for writing while it looks; a hook of the interpreter can't be taken back."""

    opened: list[str] = field(default_factory=list)
    looking: bool = False

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        """Take note of one event of the interpreter."""
        if self.looking and event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING:
            self.opened.append(str(arguments[0]))

    @contextmanager
    def look(self) -> Iterator[list[str]]:
        """Give the list that fills while looking."""
        self.opened.clear()
        self.looking = True
        try:
            yield self.opened
        finally:
            self.looking = False


@pytest.fixture(scope="module")
def watch() -> Watch:
    made = Watch()
    sys.addaudithook(made)
    return made


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> ASGIApp:
    from app import app  # noqa: PLC0415 - making the server is what is tested

    monkeypatch.setattr(Runtime, "is_active_session", lambda *_: True)
    return app


@pytest.mark.parametrize("size", [4 * MEGABYTE, FILE_BYTES.value])
def test_an_upload_up_to_the_limit_never_reaches_the_disk(server: ASGIApp, watch: Watch, size: int) -> None:
    with watch.look() as opened:
        assert _upload(server, bytes(size)) == 204
    assert opened == []


def test_the_watch_sees_what_streamlit_would_do_by_itself(
    server: ASGIApp, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MultiPartParser, "spool_max_size", MEGABYTE)
    with watch.look() as opened:
        assert _upload(server, bytes(4 * MEGABYTE)) == 204
    assert opened


def test_a_larger_upload_is_refused_without_reaching_the_disk(server: ASGIApp, watch: Watch) -> None:
    with watch.look() as opened:
        assert _upload(server, bytes(50 * MEGABYTE)) == 413
    assert opened == []


def _upload(app: ASGIApp, content: bytes) -> int:
    """Send a file in chunks, without naming its length, and give the answer's status."""
    head = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n'
    body = head + content + b"\r\n--x--\r\n"
    chunks = iter([body[start : start + CHUNK] for start in range(0, len(body), CHUNK)])
    token = generate_xsrf_token_string()
    headers = {
        "content-type": "multipart/form-data; boundary=x",
        "x-xsrftoken": token,
        "cookie": f"_streamlit_xsrf={token}",
    }
    path = next(PATHS)
    scope: Scope = {
        "type": "http",
        "method": "PUT",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }
    statuses: list[int] = []

    async def receive() -> Message:
        chunk = next(chunks, None)
        return {"type": "http.request", "body": chunk or b"", "more_body": chunk is not None}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    async def answer() -> None:
        await app(scope, receive, send)

    finished(answer())
    return statuses[0]
