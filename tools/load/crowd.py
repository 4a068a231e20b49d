"""Simulate many visitors: each changes the year by a timetable, however long the answers take.

Visitors who waited some seconds after each answer would bunch together like buses, until all come at the
same moment: then the crowd's habit is measured and not the server.
"""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from tools.load.map_downloads import fetch_map_files
from tools.load.page_connection import PageFailedError, make_local_address, open_page_connection

ARRIVAL_SECONDS = 0.1
"""Between one visitor's arrival and the next: a meeting room opens its laptops within a minute."""


@dataclass(frozen=True, slots=True)
class CrowdPlan:
    """The number of visitors, their server, how often each changes something, and for how long."""

    port: int
    visitors: int
    seconds: float
    every: float = 5.0
    file_every: float = 0.0
    """Seconds from one drawn map that somebody takes to the next; 0 where nobody takes any."""

    hostile: int = 0
    """How many of the visitors do the worst they can instead; their changes are not counted."""


@dataclass(slots=True)
class CrowdTally:
    """What the visitors saw: milliseconds of each change, first page and file, and every error in words."""

    changes: list[float] = field(default_factory=list)
    first_pages: list[float] = field(default_factory=list)
    files: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    hostile_rounds: dict[str, int] = field(default_factory=dict)
    """How often each attack was made, by its name."""

    def share_below(self, share: float) -> float:
        """Return the milliseconds that this share of all changes stayed below."""
        return compute_percentile(self.changes, share)


def compute_percentile(values: Sequence[float], share: float) -> float:
    """Return the value that a share of all values does not exceed; infinity if there are none."""
    ordered = sorted(values)
    return ordered[max(0, round(share * len(ordered)) - 1)] if ordered else float("inf")


async def run_crowd(plan: CrowdPlan) -> CrowdTally:
    """Start the visitors one after another, let them work until the time is up, and stop them."""
    tally = CrowdTally()
    async with asyncio.TaskGroup() as group:
        for number in range(plan.visitors - plan.hostile):
            group.create_task(_visit(plan, number, tally))
        if plan.hostile:
            group.create_task(_send_attackers(plan, tally))
        if plan.file_every:
            group.create_task(_take_map_files(plan, tally))
    return tally


async def _visit(plan: CrowdPlan, number: int, tally: CrowdTally) -> None:
    await asyncio.sleep(number * ARRIVAL_SECONDS)
    try:
        await _change_year_by_timetable(plan, number, tally)
    except (PageFailedError, OSError, TimeoutError) as error:
        tally.errors.append(f"{type(error).__name__}: {error}")


async def _send_attackers(plan: CrowdPlan, tally: CrowdTally) -> None:
    """Start them when all others are there, in a process of its own: their work must not delay our clocks."""
    await asyncio.sleep(plan.visitors * ARRIVAL_SECONDS)
    words = ["-m", "tools.load.hostile_visitors", str(plan.port), str(plan.hostile), str(plan.seconds)]
    process = await asyncio.create_subprocess_exec(sys.executable, *words, stdout=subprocess.PIPE)
    written, _ = await process.communicate()
    tally.hostile_rounds |= json.loads(written)


async def _take_map_files(plan: CrowdPlan, tally: CrowdTally) -> None:
    try:
        tally.files += await fetch_map_files(plan.port, plan.file_every, time.monotonic() + plan.seconds)
    except OSError as error:
        tally.errors.append(f"{type(error).__name__}: {error}")


async def _change_year_by_timetable(plan: CrowdPlan, number: int, tally: CrowdTally) -> None:
    came = time.monotonic()
    async with open_page_connection(make_local_address(plan.port)) as wire:
        tally.first_pages.append(1_000 * (time.monotonic() - came))
        for due in build_timetable(came, number, plan):
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            await wire.move_year()
            tally.changes.append(1_000 * (time.monotonic() - due))


def build_timetable(came: float, number: int, plan: CrowdPlan) -> list[float]:
    """Return the moments of a visitor's changes; an answer is timed from its moment, even if begun late.

    The first moment is random, the same in every run.
    """
    first = came + Random(number).uniform(0.0, plan.every)  # noqa: S311 - chance, and no secret
    return [first + turn * plan.every for turn in range(int(plan.seconds / plan.every))]
