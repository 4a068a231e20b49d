"""Run a crowd on a server and watch its memory, also of visitors who have left."""

import asyncio
from dataclasses import dataclass

import psutil

from tools.load.crowd import CrowdPlan, CrowdTally, run_crowd
from tools.load.process_watch import ProcessWatch

KILOBYTES_A_MEGABYTE = 1_000
SLOW_MILLISECONDS = 1_000.0
FORGET_SECONDS = 150.0
"""Streamlit keeps the session of a closed tab for two minutes, for a browser that comes back."""


@dataclass(frozen=True, slots=True)
class LoadRun:
    """One crowd and its cost to the server."""

    plan: CrowdPlan
    tally: CrowdTally
    watch: ProcessWatch
    cpu_milliseconds: float

    @property
    def healthy(self) -> bool:
        """Return whether nobody met an error and 95 of 100 changes were answered within a second."""
        return not self.tally.errors and self.tally.share_below(0.95) < SLOW_MILLISECONDS


def run_load(plan: CrowdPlan, process: psutil.Process) -> LoadRun:
    """Send a crowd to a server and watch its process meanwhile."""
    watch = ProcessWatch(process)
    used = watch.cpu_seconds()
    tally = asyncio.run(_watched(plan, watch))
    changes = max(1, len(tally.changes))
    return LoadRun(plan, tally, watch, 1_000 * (watch.cpu_seconds() - used) / changes)


async def _watched(plan: CrowdPlan, watch: ProcessWatch) -> CrowdTally:
    noting = asyncio.create_task(watch.keep())
    try:
        return await run_crowd(plan)
    finally:
        noting.cancel()


def measure_memory_left_behind(port: int, process: psutil.Process, visitors: int, forget: float) -> float:
    """Return the kB that each visitor who came, worked and left still holds after `forget` seconds.

    A first crowd warms the server up: memory that stays for good is not counted as a visitor's.
    """
    watch = ProcessWatch(process)
    plan = CrowdPlan(port, visitors, seconds=6.0, every=2.0)
    asyncio.run(_come_and_go(plan, forget))
    before = watch.take()
    asyncio.run(_come_and_go(plan, forget))
    return KILOBYTES_A_MEGABYTE * (watch.take() - before) / visitors


async def _come_and_go(plan: CrowdPlan, forget: float) -> None:
    await run_crowd(plan)
    await asyncio.sleep(forget)
