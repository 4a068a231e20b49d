"""Lets a few pages run their scripts at one moment; of those that wait, who took least of late goes first.

Scripts run in threads of one interpreter: each slows down all others, and the sending of what they made.
"""

import asyncio
from dataclasses import dataclass

from server.limits import (
    BUSY_PAGE_REST_MILLISECONDS,
    BUSY_REST_MILLISECONDS,
    BUSY_RUNS_AT_ONCE,
    RUNS_AT_ONCE,
)
from server.turns.run_account import RunAccount, VisitorAccounts


@dataclass(frozen=True, slots=True, eq=False)
class RunPlace:
    """A place among those that run, and since when it is held."""

    accounts: VisitorAccounts
    busy: bool
    began: float


@dataclass(frozen=True, slots=True, eq=False)
class WaitingRun:
    """A page that waits for a place."""

    accounts: VisitorAccounts
    called: asyncio.Future[RunPlace]


class TurnLine:
    """Gives places out; some stay free for pages that take little, whatever others ask for.

    After each change of theirs, pages that take much leave the processor to the others for a while, also
    where it is free: whoever comes then finds no run of theirs begun. Each of them waits longer itself: else
    one page that changes all the time took a fifth of a processor.
    """

    def __init__(self) -> None:
        self._held = set[RunPlace]()
        self._resting = 0
        self._waiting: list[WaitingRun] = []

    @property
    def is_crowded(self) -> bool:
        """Return whether anybody waits."""
        return bool(self._waiting)

    async def enter(self, accounts: VisitorAccounts) -> RunPlace:
        """Wait for a place, and take it; whoever is cancelled meanwhile leaves the line."""
        loop = asyncio.get_running_loop()
        run = WaitingRun(accounts, loop.create_future())
        self._waiting.append(run)
        self._call_next()
        try:
            return await run.called
        except asyncio.CancelledError:
            self._give_up(run)
            raise

    def leave(self, place: RunPlace) -> None:
        """Give a place back, and count how long it was held."""
        loop = asyncio.get_running_loop()
        now = loop.time()
        self._held.discard(place)
        place.accounts.add(now - place.began, now)
        if place.busy:
            self._begin_rest(loop, place.accounts.page)
        self._call_next()

    def _begin_rest(self, loop: asyncio.AbstractEventLoop, page: RunAccount) -> None:
        self._resting += 1
        loop.call_later(BUSY_REST_MILLISECONDS.value / 1_000, self._end_rest)
        page.rests = True
        loop.call_later(BUSY_PAGE_REST_MILLISECONDS.value / 1_000, self._end_rest_of, page)

    def _end_rest(self) -> None:
        self._resting -= 1
        self._call_next()

    def _end_rest_of(self, page: RunAccount) -> None:
        page.rests = False
        self._call_next()

    def _give_up(self, run: WaitingRun) -> None:
        if run in self._waiting:
            self._waiting.remove(run)
        elif run.called.done() and not run.called.cancelled():
            self.leave(run.called.result())

    def _call_next(self) -> None:
        """Give the free places to those who go first."""
        now = asyncio.get_running_loop().time()
        while (run := self._choose(now)) is not None:
            self._waiting.remove(run)
            run.accounts.begin()
            place = RunPlace(run.accounts, run.accounts.is_busy(now), now)
            self._held.add(place)
            run.called.set_result(place)

    def _choose(self, now: float) -> WaitingRun | None:
        if len(self._held) >= RUNS_AT_ONCE.value:
            return None
        room = self._resting + sum(place.busy for place in self._held) < BUSY_RUNS_AT_ONCE.value
        there = [run for run in self._waiting if not run.called.done()]  # who goes away stays a moment longer
        rested = [run for run in there if not run.accounts.page.rests]
        fitting = [run for run in rested if room or not run.accounts.is_busy(now)]
        return min(fitting, key=lambda run: run.accounts.rank(now), default=None)
