"""A few requests work at one time, some wait, one more is told to come again."""

import asyncio
from http import HTTPStatus

import pytest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.request_line import RequestLine
from tests.server.asgi import Upstream, ask, finished


class Held:
    """An application that works until it may answer, and counts who is at work."""

    def __init__(self) -> None:
        self.opened, self.at_work, self.most = asyncio.Event(), 0, 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Work, then answer."""
        self.at_work += 1
        self.most = max(self.most, self.at_work)
        await self.opened.wait()
        self.at_work -= 1
        await Upstream([b"ok"])(scope, receive, send)


async def never() -> Message:
    await asyncio.Event().wait()
    raise AssertionError


def ask_many(
    app: ASGIApp, number: int, address: str = "127.0.0.1"
) -> tuple[list[asyncio.Future[None]], list[Message]]:
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    scope: Scope = {"type": "http", "method": "GET", "path": "/", "headers": [], "client": (address, 1)}
    return [asyncio.ensure_future(app(scope, never, send)) for _ in range(number)], sent


def list_statuses(sent: list[Message]) -> list[int]:
    return [message["status"] for message in sent if message["type"] == "http.response.start"]


def test_one_too_many_is_refused_and_the_others_work_in_turn() -> None:
    async def run() -> None:
        held = Held()
        asked, sent = ask_many(RequestLine(held, at_once=2, waiting=3, share=1), 6)
        for _ in range(5):
            await asyncio.sleep(0)
        assert list_statuses(sent) == [HTTPStatus.SERVICE_UNAVAILABLE]
        held.opened.set()
        await asyncio.gather(*asked)
        assert list_statuses(sent).count(HTTPStatus.OK) == 5
        assert held.most == 2

    finished(run())


def test_who_left_or_reads_slowly_holds_no_place() -> None:
    async def run() -> None:
        held = Held()
        line = RequestLine(held, at_once=1, waiting=1, share=1)
        asked, _ = ask_many(line, 2)
        await asyncio.sleep(0)
        for each in asked:
            each.cancel()
        await asyncio.gather(*asked, return_exceptions=True)
        held.opened.set()

        async def read_nothing(_: Message) -> None:
            await asyncio.Event().wait()

        scope: Scope = {"type": "http", "method": "GET", "path": "/", "headers": []}
        slow = [asyncio.ensure_future(line(scope, never, read_nothing)) for _ in range(2)]
        for _ in range(5):
            await asyncio.sleep(0)
        again, sent = ask_many(line, 2)
        await asyncio.gather(*again)
        assert list_statuses(sent) == [HTTPStatus.OK] * 2
        for each in slow:
            each.cancel()
        await asyncio.gather(*slow, return_exceptions=True)

    finished(run())


def test_an_address_has_its_share_of_the_places() -> None:
    async def run() -> None:
        held = Held()
        line = RequestLine(held, at_once=2, waiting=3, share=2)
        asked, sent = ask_many(line, 4, "192.0.2.7")
        others, answers = ask_many(line, 2, "192.0.2.8")
        for _ in range(5):
            await asyncio.sleep(0)
        assert list_statuses(sent) == [HTTPStatus.SERVICE_UNAVAILABLE] * 2
        held.opened.set()
        await asyncio.gather(*asked, *others)
        assert list_statuses(answers) == [HTTPStatus.OK] * 2

    finished(run())


def test_a_failure_frees_its_place() -> None:
    async def fail(_: Scope, __: Receive, ___: Send) -> None:
        raise ValueError("broken")

    line = RequestLine(fail, at_once=1, waiting=0, share=1)
    for _ in range(3):
        with pytest.raises(ValueError, match="broken"):
            ask(line, "/")
