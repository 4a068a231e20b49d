"""A few pages at a time; who asked for least goes first; places stay free for whoever asks for little."""

import asyncio

from server.limits import (
    BUSY_PAGE_REST_MILLISECONDS,
    BUSY_REST_MILLISECONDS,
    BUSY_RUNS_AT_ONCE,
    BUSY_SECONDS,
    RUNS_AT_ONCE,
)
from server.turns.run_account import (
    COURTESY_SECONDS,
    OPENING_SECONDS,
    AccountBook,
    RunAccount,
    VisitorAccounts,
)
from server.turns.turn_line import RunPlace, TurnLine
from tests.server.asgi import finished

PROXY, OFFICE = "127.0.0.1", "192.0.2.7"


def open_page(seconds: float = 0.0) -> VisitorAccounts:
    """Return the accounts of a page of nobody in particular that took so much just now."""
    page = RunAccount(seconds, asyncio.get_running_loop().time())
    return VisitorAccounts(page, page)


async def queue(line: TurnLine, *pages: VisitorAccounts) -> list[asyncio.Task[RunPlace]]:
    """Let pages enter one after another, and return what each waits for."""
    tasks = [asyncio.create_task(line.enter(page)) for page in pages]
    for _ in range(3):
        await asyncio.sleep(0)
    return tasks


def list_called(tasks: list[asyncio.Task[RunPlace]]) -> list[bool]:
    return [task.done() for task in tasks]


def test_whoever_comes_to_a_free_line_goes_at_once() -> None:
    async def enter() -> bool:
        (task,) = await queue(TurnLine(), open_page())
        return task.done()

    assert finished(enter())


def test_the_next_waits_until_somebody_leaves() -> None:
    async def enter() -> tuple[list[bool], list[bool]]:
        line, most = TurnLine(), RUNS_AT_ONCE.value
        tasks = await queue(line, *(open_page() for _ in range(most + 1)))
        before = list_called(tasks)
        line.leave(tasks[0].result())
        await asyncio.sleep(0)
        return before, list_called(tasks)

    before, after = finished(enter())
    assert before == [True] * RUNS_AT_ONCE.value + [False]
    assert all(after)


def test_of_those_that_wait_the_one_goes_first_who_took_least() -> None:
    async def enter() -> list[bool]:
        line = TurnLine()
        held = await queue(line, *(open_page() for _ in range(RUNS_AT_ONCE.value)))
        waiting = await queue(line, open_page(5.0), open_page(1.0), open_page(3.0))
        line.leave(held[0].result())
        await asyncio.sleep(0)
        return list_called(waiting)

    assert finished(enter()) == [False, True, False]


def test_pages_that_ask_much_leave_places_to_the_others() -> None:
    async def enter() -> tuple[list[bool], bool]:
        line = TurnLine()
        busy = await queue(line, *(open_page(2.0 * BUSY_SECONDS.value) for _ in range(RUNS_AT_ONCE.value)))
        (quiet,) = await queue(line, open_page())
        return list_called(busy), quiet.done()

    busy, quiet = finished(enter())
    assert sum(busy) == BUSY_RUNS_AT_ONCE.value < RUNS_AT_ONCE.value
    assert quiet


def test_after_a_change_of_theirs_pages_that_ask_much_rest_and_nobody_else_does() -> None:
    async def enter() -> tuple[list[bool], float]:
        line, much = TurnLine(), 2.0 * BUSY_SECONDS.value
        (first,) = await queue(line, open_page(much))
        line.leave(first.result())
        left = asyncio.get_running_loop().time()
        (busy, quiet) = await queue(line, open_page(much), open_page())
        called = list_called([busy, quiet])
        await busy
        return called, asyncio.get_running_loop().time() - left

    called, waited = finished(enter())
    assert called == [False, True]
    assert waited >= BUSY_REST_MILLISECONDS.value / 1_000


def test_a_page_that_asks_much_rests_longer_than_it_keeps_the_others_of_its_kind() -> None:
    async def enter() -> tuple[list[bool], float]:
        line, much = TurnLine(), 2.0 * BUSY_SECONDS.value
        page = open_page(much)
        (first,) = await queue(line, page)
        line.leave(first.result())
        left = asyncio.get_running_loop().time()
        own, other = await queue(line, page, open_page(3 * much))
        line.leave(await other)
        called = list_called([own, other])
        await own
        return called, asyncio.get_running_loop().time() - left

    called, waited = finished(enter())
    assert called == [False, True]
    assert waited >= BUSY_PAGE_REST_MILLISECONDS.value / 1_000


def test_pages_that_open_let_those_go_first_who_are_there_but_not_for_long() -> None:
    async def enter(waited: float) -> list[bool]:
        line, now = TurnLine(), asyncio.get_running_loop().time()
        held = await queue(line, *(open_page() for _ in range(RUNS_AT_ONCE.value)))
        opening = AccountBook().open(PROXY, now - waited)
        waiting = await queue(line, opening, open_page(OPENING_SECONDS + 1.0))
        line.leave(held[0].result())
        await asyncio.sleep(0)
        return list_called(waiting)

    assert finished(enter(0.0)) == [False, True]
    assert finished(enter(COURTESY_SECONDS)) == [True, False]


def test_whoever_goes_away_leaves_the_line_and_gives_back_what_was_just_given() -> None:
    async def enter() -> bool:
        line = TurnLine()
        held = await queue(line, *(open_page() for _ in range(RUNS_AT_ONCE.value)))
        (waiting, called) = await queue(line, open_page(9.0), open_page())
        waiting.cancel()
        line.leave(held[0].result())  # given to the other, who goes away before taking it
        called.cancel()
        await asyncio.gather(waiting, called, return_exceptions=True)
        (last,) = await queue(line, open_page())
        return last.done() and not line.is_crowded

    assert finished(enter())


def test_a_place_that_comes_free_as_the_next_goes_away_is_not_lost() -> None:
    async def enter() -> bool:
        line = TurnLine()
        held = await queue(line, *(open_page() for _ in range(RUNS_AT_ONCE.value)))
        (waiting,) = await queue(line, open_page())
        waiting.cancel()
        line.leave(held[0].result())  # before the one who waited has noticed
        await asyncio.gather(waiting, return_exceptions=True)
        (last,) = await queue(line, open_page())
        return last.done() and not line.is_crowded

    assert finished(enter())


def test_all_pages_of_one_address_have_one_account_and_pages_behind_a_silent_proxy_each_their_own() -> None:
    book = AccountBook()
    first, second, other = (book.open(address, 0.0) for address in (OFFICE, OFFICE, "192.0.2.8"))
    first.add(4.0, 0.0)
    assert second.rank(0.0) > other.rank(0.0)
    assert not second.is_busy(0.0)
    hidden, beside = book.open(PROXY, 0.0), book.open(PROXY, 0.0)
    hidden.add(4.0, 0.0)
    assert hidden.rank(0.0) > beside.rank(0.0)


def test_what_was_taken_is_forgotten() -> None:
    page = AccountBook().open(PROXY, 0.0)
    page.add(2.0 * BUSY_SECONDS.value, 0.0)
    assert page.is_busy(0.0)
    assert not page.is_busy(60.0)


def test_who_asks_again_and_again_comes_after_who_waits_for_the_answer() -> None:
    book = AccountBook()
    hasty, patient = book.open(PROXY, 0.0), book.open(PROXY, 0.0)
    for moment in range(15):
        hasty.ask(moment / 15)
    patient.ask(1.0)
    patient.add(0.3, 1.0)
    assert patient.rank(1.0) < hasty.rank(1.0)
