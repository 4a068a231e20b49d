"""Measure how the app's cost grows: the same map with more and more synthetic areas."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import psutil
from playwright.sync_api import Browser

from tests.browser.server import Server
from tools.bench.contenders import APP, Contender
from tools.bench.paint_times import ContenderTimes, time_changes
from tools.bench.synthetic_areas import build_synthetic_installation
from tools.bench.transfer_size import measure_transfer_size

AREAS = (15, 145, 705)
"""Districts as they are, and communes twice: those that were merged, and five to a district more."""

PICTURES = "**/review_pictures.js"
WEIGHED_CHANGES = 4
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class AreaGrowth:
    """The cost of a map of so many areas: milliseconds of changes, bytes of one, megabytes of the server."""

    areas: int
    changes: list[float]
    change_bytes: float
    first_visit_bytes: float
    megabytes: float


def measure_area_growth(browser: Browser, samples: int) -> list[AreaGrowth]:
    """Time changes of all sizes in turns, then measure the bytes and the memory of each.

    Every change is the server's: without its pictures a small map isn't painted ahead in the browser.
    """
    with serve_all_sizes(AREAS) as servers:
        times = time_changes(browser, servers, samples, withheld=PICTURES)
        return [
            _measure_size(count, contender, server, times, browser)
            for count, (contender, server) in zip(AREAS, servers.items(), strict=True)
        ]


@contextmanager
def serve_all_sizes(areas: Sequence[int]) -> Iterator[dict[Contender, Server]]:
    """Serve a copy of the app for each number of areas."""
    with TemporaryDirectory() as folder, ExitStack() as stack:
        servers: dict[Contender, Server] = {}
        for count in areas:
            copy = build_synthetic_installation(Path(folder) / str(count), count)
            contender = replace(APP, name=f"{count} areas", script=copy / APP.script.name, count=count)
            servers[contender] = stack.enter_context(contender.running())
        yield servers


def _measure_size(
    areas: int, contender: Contender, server: Server, times: ContenderTimes, browser: Browser
) -> AreaGrowth:
    weight = measure_transfer_size(browser.browser_type, contender, server, WEIGHED_CHANGES)
    memory = psutil.Process(server.process.pid if server.process else None).memory_full_info().uss
    return AreaGrowth(
        areas, times[contender], median(weight.changes), float(weight.first_visit), memory / MEGABYTE
    )
