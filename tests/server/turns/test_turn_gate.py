"""Changes of a page wait for its turn and lose nothing; everything else passes at once."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

import pytest
from starlette.types import Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from server.limits import (
    BUSY_PAGE_REST_MILLISECONDS,
    BUSY_REST_MILLISECONDS,
    BUSY_SECONDS,
    RUNS_AT_ONCE,
    TURN_MILLISECONDS,
)
from server.security.middleware import build_change_reader
from server.turns import page_turn, turn_line
from server.turns.run_account import ASKED_SECONDS
from server.turns.turn_gate import TurnGate
from tests.server.asgi import finished

MANY = round(BUSY_SECONDS.value / ASKED_SECONDS) + 20
"""So many changes in one go make a page one that asks much."""

A_MINUTE = replace(TURN_MILLISECONDS, value=60_000)


@pytest.fixture(autouse=True)
def no_clocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no turn end by the clock, for on a busy machine half a second is soon over, and no page rest."""
    monkeypatch.setattr(page_turn, "TURN_MILLISECONDS", A_MINUTE)
    for rest in (BUSY_REST_MILLISECONDS, BUSY_PAGE_REST_MILLISECONDS):
        monkeypatch.setattr(turn_line, rest.name.upper(), replace(rest, value=0))


def change(year: int, *, part: str = "", clicked: str = "") -> bytes:
    """Write a change of a page's year, with a click beside it."""
    message = BackMsg()
    message.rerun_script.fragment_id = part
    message.rerun_script.widget_states.widgets.add(id="year", int_value=year)
    if clicked:
        message.rerun_script.widget_states.widgets.add(id=clicked, json_trigger_value=json.dumps(year))
    return bytes(message.SerializeToString())


def read(body: bytes) -> tuple[int, dict[str, str]]:
    """Return the year and the clicks of a change."""
    states = BackMsg.FromString(body).rerun_script.widget_states.widgets
    clicks = {state.id: state.json_trigger_value for state in states if state.json_trigger_value}
    return next(state.int_value for state in states if state.id == "year"), clicks


def write_end() -> bytes:
    return bytes(ForwardMsg(script_finished=ForwardMsg.FINISHED_SUCCESSFULLY).SerializeToString())


@dataclass(slots=True)
class Page:
    """One open page before the gate, and its script behind it."""

    sent: asyncio.Queue[Message] = field(default_factory=asyncio.Queue)
    heard: list[bytes] = field(default_factory=list)
    answer: Send | None = None

    async def script(self, _: Scope, receive: Receive, send: Send) -> None:
        """Hear what comes until the page is left."""
        self.answer = send
        while (message := await receive())["type"] == "websocket.receive":
            self.heard.append(message["bytes"])

    async def send(self, *bodies: bytes) -> None:
        """Send messages of the page, and let all come to rest."""
        for body in bodies:
            self.sent.put_nowait({"type": "websocket.receive", "bytes": body})
        await rest()

    async def end_run(self) -> None:
        """Tell the page that its run has ended."""
        assert self.answer
        await self.answer({"type": "websocket.send", "bytes": write_end()})
        await rest()


async def rest() -> None:
    for _ in range(400):
        await asyncio.sleep(0)


def with_pages(count: int, work: Callable[[list[Page]], Awaitable[None]]) -> None:
    """Open pages behind one gate, do something with them, and leave them."""

    async def visit() -> None:
        pages = [Page() for _ in range(count)]

        async def route(scope: Scope, receive: Receive, send: Send) -> None:
            await pages[scope["number"]].script(scope, receive, send)

        gate = TurnGate(route, reader=build_change_reader())
        visits = [
            asyncio.create_task(gate({"type": "websocket", "number": number}, page.sent.get, _drop))
            for number, page in enumerate(pages)
        ]
        await rest()
        await work(pages)
        for page in pages:
            page.sent.put_nowait({"type": "websocket.disconnect", "code": 1005})
        await asyncio.gather(*visits)

    finished(visit())


async def _drop(_: Message) -> None:
    """Send nowhere."""


def test_a_change_of_a_quiet_page_goes_at_once_as_it_is() -> None:
    async def work(pages: list[Page]) -> None:
        await pages[0].send(change(2016))
        assert pages[0].heard == [change(2016)]

    with_pages(1, work)


def test_a_page_that_asks_little_interrupts_its_own_run() -> None:
    async def work(pages: list[Page]) -> None:
        await pages[0].send(change(2016))
        await pages[0].send(change(2017))
        assert [read(body)[0] for body in pages[0].heard] == [2016, 2017]

    with_pages(1, work)


def test_a_page_that_asks_much_waits_for_its_run_and_its_newest_state_goes_then() -> None:
    async def work(pages: list[Page]) -> None:
        (page,) = pages
        await page.send(*(change(year) for year in range(MANY)))
        before = len(page.heard)
        await page.send(change(2020), change(2021))
        assert len(page.heard) == before
        await page.end_run()
        assert read(page.heard[-1])[0] == 2021
        assert before < MANY

    with_pages(1, work)


def test_no_click_is_lost_where_changes_are_merged() -> None:
    async def work(pages: list[Page]) -> None:
        (page,) = pages
        await page.send(*(change(year) for year in range(MANY)))
        await page.end_run()
        page.heard.clear()
        await page.send(change(2020, clicked="add"), change(2021, clicked="remove"), change(2022))
        for _ in range(3):
            await page.end_run()
        clicks: dict[str, str] = {}
        for body in page.heard:
            clicks |= read(body)[1]
        assert clicks == {"add": "2020", "remove": "2021"}
        assert read(page.heard[-1])[0] == 2022

    with_pages(1, work)


def test_two_clicks_on_one_control_go_one_after_the_other() -> None:
    async def work(pages: list[Page]) -> None:
        (page,) = pages
        await page.send(*(change(year) for year in range(MANY)))
        await page.end_run()
        page.heard.clear()
        await page.send(change(2020, clicked="add"), change(2021, clicked="add"))
        for _ in range(3):
            await page.end_run()
        assert [read(body)[1] for body in page.heard] == [{"add": "2020"}, {"add": "2021"}]

    with_pages(1, work)


def test_changes_of_two_parts_of_a_page_both_go_in_their_order() -> None:
    async def work(pages: list[Page]) -> None:
        (page,) = pages
        await page.send(*(change(year) for year in range(MANY)))
        await page.end_run()
        page.heard.clear()
        await page.send(change(2020, part="map"), change(2021, part="search"), change(2022, part="map"))
        for _ in range(4):
            await page.end_run()
        assert [read(body)[0] for body in page.heard] == [2020, 2021, 2022]

    with_pages(1, work)


def test_other_messages_pass_a_page_that_waits() -> None:
    async def work(pages: list[Page]) -> None:
        (page,) = pages
        await page.send(*(change(year) for year in range(MANY)))
        beat = BackMsg(app_heartbeat=True).SerializeToString()
        await page.send(beat)
        assert page.heard[-1] == beat

    with_pages(1, work)


def test_a_page_gets_the_place_of_another_whose_run_ended_or_that_was_left() -> None:
    async def work(pages: list[Page]) -> None:
        most = RUNS_AT_ONCE.value
        for page in pages:
            await page.send(change(2016))
        assert [bool(page.heard) for page in pages] == [True] * most + [False, False]
        await pages[0].end_run()
        assert [bool(page.heard) for page in pages].count(True) == most + 1
        pages[1].sent.put_nowait({"type": "websocket.disconnect", "code": 1005})
        await rest()
        assert all(page.heard for page in pages)

    with_pages(RUNS_AT_ONCE.value + 2, work)


def test_a_run_without_an_end_keeps_its_place_for_a_moment_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_turn, "TURN_MILLISECONDS", TURN_MILLISECONDS)

    async def work(pages: list[Page]) -> None:
        for page in pages:
            await page.send(change(2016))
        async with asyncio.timeout(20):
            while not all(page.heard for page in pages):
                await asyncio.sleep(0.05)

    with_pages(2 * RUNS_AT_ONCE.value, work)


def test_whoever_leaves_while_waiting_leaves_nothing_behind() -> None:
    async def work(pages: list[Page]) -> None:
        for page in pages:
            await page.send(change(2016))
        pages[-1].sent.put_nowait({"type": "websocket.disconnect", "code": 1005})
        await rest()
        await pages[0].end_run()
        assert pages[-1].heard == []

    with_pages(RUNS_AT_ONCE.value + 1, work)
