"""One page's turns: its script runs when it has a place, and the next run waits until that one ended."""

import asyncio

from server.limits import TURN_MILLISECONDS
from server.turns.run_account import VisitorAccounts
from server.turns.turn_line import RunPlace, TurnLine


class PageTurn:
    """Holds a place for one page, until its run has ended and all of it was sent, or its time is up."""

    def __init__(self, line: TurnLine, accounts: VisitorAccounts) -> None:
        self._line, self._accounts = line, accounts
        self._place: RunPlace | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._free = asyncio.Event()
        self._free.set()

    def ask(self) -> None:
        """Count a change that the page asks for."""
        self._accounts.ask(asyncio.get_running_loop().time())

    async def begin(self) -> None:
        """Wait until the page's script may run.

        A page that takes little interrupts its own run while nobody waits; any other waits for its end.
        """
        if not self._may_interrupt():
            await self._free.wait()
        self.end()
        self._place = await self._line.enter(self._accounts)
        self._free.clear()
        self._timer = asyncio.get_running_loop().call_later(TURN_MILLISECONDS.value / 1_000, self.end)

    def end(self) -> None:
        """Give the page's place to others, if it has one."""
        if self._timer is not None:
            self._timer.cancel()
        place, self._place = self._place, None
        self._free.set()
        if place is not None:
            self._line.leave(place)

    def _may_interrupt(self) -> bool:
        now = asyncio.get_running_loop().time()
        return not self._line.is_crowded and not self._accounts.is_busy(now)
