"""Pages that change without waiting for the answer keep nobody else from theirs."""

import asyncio
import json
import sys
from collections.abc import Iterator
from statistics import median

import psutil
import pytest

from tests.attack.neighbour import watch_neighbour
from tests.browser.server import Server, forked_server
from tests.long_form import choose_count
from tests.server.asgi import finished
from tools.load.page_connection import make_local_address, open_page_connection

pytestmark = pytest.mark.alone
SECONDS, BEGUN_SECONDS = choose_count(short=16, long=24), 6.0
MOST_FACTOR = 25.0
"""Four scripts and all that they send share two cores with the attackers; it was 400 and more."""


CLICK_SECONDS = 5.0
"""Of the processor: the neighbour's own changes take a part of it; the message took 12 and more."""


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with forked_server() as running:
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


def test_a_message_of_18000_clicks_is_dropped_before_its_page_works_on_it(server: Server) -> None:
    async def attack() -> None:
        async with (
            watch_neighbour(server) as neighbour,
            open_page_connection(make_local_address(server.port)) as page,
        ):
            change = page.write_change(page.years[0])
            clicks = [{"event": "chosen", "value": f"{page.standard}:{page.years[0]}"}] * 18_000
            change.rerun_script.widget_states.widgets[-1].json_trigger_value = json.dumps(clicks)
            used = measure_processor(server)
            await page.connection.send(change.SerializeToString())
            await page.move_year()  # answered after it, in the order in which both came
        assert measure_processor(server) - used < CLICK_SECONDS
        neighbour.check_unharmed()

    finished(attack())


def measure_processor(server: Server) -> float:
    """Return the seconds of the processor that the server's own process has taken."""
    assert server.process
    times = psutil.Process(server.process.pid).cpu_times()
    return float(times.user + times.system)
