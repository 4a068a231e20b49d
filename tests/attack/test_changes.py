"""Pages that change without waiting for the answer keep nobody else from theirs."""

import asyncio
import sys
from collections.abc import Iterator
from statistics import median

import pytest

from tests.attack.neighbour import watch_neighbour
from tests.browser.server import Server, running_server
from tests.long_form import choose_count
from tests.server.asgi import finished

pytestmark = pytest.mark.alone
SECONDS, BEGUN_SECONDS = 24.0, 8.0
MOST_FACTOR = 25.0
"""Four scripts and all that they send share two cores with the attackers; it was 400 and more."""


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running_server() as running:
        yield running


def test_pages_that_change_15_times_a_second_keep_nobody_waiting(server: Server) -> None:
    """The attackers ask from this machine, as a proxy does that names nobody: a page stands for itself."""

    async def attack() -> None:
        pages = choose_count(short=12, long=20)
        words = ["-m", "tools.load.hostile_visitors", str(server.port), str(pages), str(SECONDS)]
        async with watch_neighbour(server) as neighbour:
            attackers = await asyncio.create_subprocess_exec(sys.executable, *words, "change_without_waiting")
            await asyncio.sleep(BEGUN_SECONDS)
            neighbour.during.clear()
            await attackers.wait()
        told = f"calm {median(neighbour.calm):.3f} s, during {sorted(neighbour.during)}"
        assert neighbour.factor < MOST_FACTOR, told

    finished(attack())
