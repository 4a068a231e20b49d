"""Asks an ASGI application in the test's own process: no socket, no client library."""

import asyncio
import gzip
from collections.abc import Coroutine, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

from starlette.types import ASGIApp, Message, Receive, Scope, Send

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Answer:
    """What an application sent back; header names in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """The body as a browser would read it."""
        packed = self.headers.get("content-encoding") == "gzip"
        return (gzip.decompress(self.body) if packed else self.body).decode()


def ask(app: ASGIApp, path: str, method: str = "GET", **headers: str) -> Answer:
    """Send one request, with a query where the path has one; underscores in headers stand for hyphens."""
    return finished(_answer(app, _scope(path, method, headers), b""))


def send(app: ASGIApp, path: str, body: bytes) -> Answer:
    """Post a body."""
    return finished(_answer(app, _scope(path, "POST", {}), body))


def _scope(path: str, method: str, headers: Mapping[str, str]) -> Scope:
    path, _, query = path.partition("?")
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": query.encode(),
        "headers": raw,
    }


def finished(work: Coroutine[None, None, Result]) -> Result:
    """Run something to its end in a thread of its own: a browser test in this process has a loop running."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(lambda: asyncio.run(work)).result()


async def _answer(app: ASGIApp, scope: Scope, body: bytes) -> Answer:
    sent: list[Message] = []

    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive() -> Message:
        if not waiting:
            await asyncio.Event().wait()  # the browser stays until it is answered
        return waiting.pop()

    async def send(message: Message) -> None:
        sent.append(message)

    await app(scope, receive, send)
    start, *parts = sent
    headers = {name.decode().lower(): value.decode() for name, value in start["headers"]}
    return Answer(start["status"], headers, b"".join(part.get("body", b"") for part in parts))


@dataclass(slots=True)
class Upstream:
    """An application that gives one fixed answer, in as many pieces as it is made of."""

    pieces: Iterable[bytes]
    status: int = 200
    headers: Mapping[str, str] | None = None
    asked: Scope | None = None

    async def __call__(self, scope: Scope, _: Receive, send: Send) -> None:
        """Answer, and remember what was asked."""
        self.asked = scope
        raw = [(name.encode(), value.encode()) for name, value in (self.headers or {}).items()]
        await send({"type": "http.response.start", "status": self.status, "headers": raw})
        pieces = [*self.pieces]
        for number, piece in enumerate(pieces, start=1):
            more = number < len(pieces)
            await send({"type": "http.response.body", "body": piece, "more_body": more})

    @property
    def asked_headers(self) -> dict[str, str]:
        """The headers that reached this application."""
        assert self.asked is not None
        return {name.decode(): value.decode() for name, value in self.asked["headers"]}
