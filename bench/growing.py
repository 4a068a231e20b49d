"""What the app's cost grows with: the same map with ever more made-up areas."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import psutil
from playwright.sync_api import Browser

from bench.contenders import APP, Contender
from bench.synthetic import synthetic_installation
from bench.timing import Times, time_changes
from bench.weighing import weigh
from tests.browser.server import Server

AREAS = (15, 145, 705)
"""Districts as they are, and communes twice: those that were merged, and five to a district more."""

VAST = 10_600
"""As many as the whole country had communes; timed alone, for beside them nothing else has its turn."""

PATIENCE = 300.0
"""Seconds for a server to make up its figures, two million of them for the most areas."""

WEIGHED_CHANGES = 4
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Growth:
    """What the map of so many areas costs: milliseconds of changes, bytes of one, megabytes of the server."""

    areas: int
    changes: list[float]
    change_bytes: float
    first_visit_bytes: float
    megabytes: float


def measure_growth(browser: Browser, samples: int, areas: Sequence[int] = AREAS) -> list[Growth]:
    """Time changes of all sizes in turns, then weigh each."""
    with all_sizes(areas) as servers:
        times = time_changes(browser, servers, samples)
        return [
            _growth(count, contender, server, times, browser)
            for count, (contender, server) in zip(areas, servers.items(), strict=True)
        ]


@contextmanager
def all_sizes(areas: Sequence[int]) -> Iterator[dict[Contender, Server]]:
    """Serve a copy of the app for each number of areas."""
    with TemporaryDirectory() as folder, ExitStack() as stack:
        servers: dict[Contender, Server] = {}
        for count in areas:
            copy = synthetic_installation(Path(folder) / str(count), count)
            contender = replace(
                APP, name=f"{count} areas", script=copy / APP.script.name, count=count, patience=PATIENCE
            )
            servers[contender] = stack.enter_context(contender.running())
        yield servers


def _growth(areas: int, contender: Contender, server: Server, times: Times, browser: Browser) -> Growth:
    weight = weigh(browser.browser_type, contender, server, WEIGHED_CHANGES)
    memory = psutil.Process(server.process.pid if server.process else None).memory_full_info().uss
    return Growth(
        areas, times[contender], median(weight.changes), float(weight.first_visit), memory / MEGABYTE
    )
