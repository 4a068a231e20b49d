"""A large answer goes out in pieces, and only so much is on its way to one address."""

import asyncio
from http import HTTPStatus

import pytest
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from data.model.limit import Limit
from server import answer_gate
from server.answer_gate import AnswerGate
from server.limits import ANSWER_PIECE_BYTES
from tests.server.asgi import Upstream, ask, finished

LARGE = bytes(range(256)) * 1_000
FIRST, SECOND = "192.0.2.7", "192.0.2.8"


class Reader:
    """Asks for an answer, and reads no further than its first piece until told to."""

    def __init__(self, app: ASGIApp, address: str) -> None:
        self.sent: list[Message] = []
        self.reads = asyncio.Event()
        scope: Scope = {"type": "http", "method": "GET", "path": "/", "headers": [], "client": (address, 1)}
        self.answered = asyncio.ensure_future(app(scope, self._receive, self._send))

    @property
    def status(self) -> int:
        """The status that came; 0 while nothing has."""
        return int(self.sent[0]["status"]) if self.sent else 0

    async def _receive(self) -> Message:
        await asyncio.Event().wait()
        raise AssertionError

    async def _send(self, message: Message) -> None:
        self.sent.append(message)
        if message["type"] == "http.response.body":
            await self.reads.wait()


class DifferentAnswers:
    """Answers each request with bytes of its own."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with a copy."""
        await Response(bytes(bytearray(LARGE)))(scope, receive, send)


@pytest.fixture
def bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let one address have two large answers on their way, and all together three."""
    for name, number in (("ADDRESS_ANSWER_BYTES", 2), ("ANSWERS_BYTES", 3)):
        bound = Limit(name.lower(), number * len(LARGE), "bytes", "")
        monkeypatch.setattr(answer_gate, name, bound)


async def ask_in_turn(app: ASGIApp, *addresses: str) -> list[Reader]:
    readers = []
    for address in addresses:
        readers.append(Reader(app, address))
        while not readers[-1].sent:
            await asyncio.sleep(0)
    return readers


async def end(readers: list[Reader]) -> None:
    for reader in readers:
        reader.reads.set()
    await asyncio.gather(*(reader.answered for reader in readers))


def test_a_large_answer_comes_whole_in_pieces() -> None:
    async def read() -> list[Message]:
        (reader,) = await ask_in_turn(AnswerGate(Upstream([LARGE, b"end"])), FIRST)
        await end([reader])
        return reader.sent

    start, *parts = finished(read())
    assert start["status"] == HTTPStatus.OK
    assert b"".join(part["body"] for part in parts) == LARGE + b"end"
    assert max(len(part["body"]) for part in parts) == ANSWER_PIECE_BYTES.value
    assert [part["more_body"] for part in parts] == [True] * (len(parts) - 1) + [False]


def test_a_small_answer_and_an_empty_one_pass_as_they_are() -> None:
    assert ask(AnswerGate(Upstream([b"ok"])), "/").text == "ok"
    assert ask(AnswerGate(Upstream([b""], status=304)), "/").status == HTTPStatus.NOT_MODIFIED


@pytest.mark.usefixtures("bounds")
def test_who_leaves_answers_unread_gets_no_more_and_a_neighbour_does() -> None:
    async def run() -> None:
        app = AnswerGate(DifferentAnswers())
        readers = await ask_in_turn(app, FIRST, FIRST, FIRST, SECOND, SECOND)
        assert [reader.status for reader in readers] == [200, 200, 503, 200, 503]
        assert (b"retry-after", b"20") in readers[2].sent[0]["headers"]
        await end(readers)
        again = await ask_in_turn(app, FIRST, FIRST)
        assert [reader.status for reader in again] == [200, 200]
        await end(again)

    finished(run())


@pytest.mark.usefixtures("bounds")
def test_an_answer_that_many_read_counts_once() -> None:
    async def run() -> None:
        readers = await ask_in_turn(AnswerGate(Upstream([LARGE])), *[FIRST] * 9)
        assert {reader.status for reader in readers} == {200}
        await end(readers)

    finished(run())


@pytest.mark.usefixtures("bounds")
def test_an_answer_whose_client_has_gone_counts_no_more() -> None:
    async def run() -> None:
        app = AnswerGate(DifferentAnswers())
        for reader in await ask_in_turn(app, FIRST, FIRST):
            reader.answered.cancel()
        await asyncio.sleep(0)
        (again,) = await ask_in_turn(app, FIRST)
        assert again.status == HTTPStatus.OK
        await end([again])

    finished(run())
