"""Another visitor, who changes the year before an attack, for comparison, and meanwhile."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from statistics import median

from tests.browser.server import Server
from tools.load.page_connection import PageConnection, make_local_address, open_page_connection

CALM_CHANGES = 6
LEAST_CHANGES = 5
"""Changes that are timed however short an attack is: one alone has no median."""

PAUSE_SECONDS = 0.1
PERSONS_PAUSE_SECONDS = 1.0
"""Of a person who steps through the years; whoever asks more often than forty others waits for them."""

USUAL_FACTOR = 5.0
"""How many times longer a change may take meanwhile: two cores do both the attack and the answers."""

NOTICED_SECONDS = 0.25
"""Below this a change is prompt, whatever it took before."""

FROZEN_SECONDS = 2.0
"""A single change that takes longer is a frozen page."""


@dataclass(slots=True)
class Neighbour:
    """The seconds that each of the visitor's changes took before the attack, and during it or right after."""

    calm: list[float] = field(default_factory=list)
    during: list[float] = field(default_factory=list)

    @property
    def factor(self) -> float:
        """How many times longer a change took during the attack, by the median."""
        return median(self.during) / median(self.calm)

    def check_unharmed(self, factor: float = USUAL_FACTOR) -> None:
        """Raise AssertionError unless the attack went by almost unnoticed."""
        told = (
            f"calm {median(self.calm):.3f} s, during {median(self.during):.3f}, worst {max(self.during):.2f}"
        )
        assert median(self.during) < max(NOTICED_SECONDS, factor * median(self.calm)), told
        assert max(self.during) < FROZEN_SECONDS, told


@asynccontextmanager
async def watch_neighbour(server: Server, pause: float = PAUSE_SECONDS) -> AsyncIterator[Neighbour]:
    """Let a neighbour change the year again and again as long as an attack lasts."""
    neighbour, over = Neighbour(), asyncio.Event()
    async with open_page_connection(make_local_address(server.port)) as page:
        for _ in range(CALM_CHANGES):
            neighbour.calm.append(await _time_change(page))
            await asyncio.sleep(pause)
        changing = asyncio.create_task(_change_until(over, page, neighbour, pause))
        try:
            yield neighbour
        finally:
            over.set()
            await changing


async def _change_until(
    over: asyncio.Event, page: PageConnection, neighbour: Neighbour, pause: float
) -> None:
    while not over.is_set() or len(neighbour.during) < LEAST_CHANGES:
        neighbour.during.append(await _time_change(page))
        await asyncio.sleep(pause)


async def _time_change(page: PageConnection) -> float:
    began = time.monotonic()
    await page.move_year()
    return time.monotonic() - began
