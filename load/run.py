"""Runs: a crowd on a server with its memory watched, and what visitors who left still hold."""

import asyncio
from dataclasses import dataclass

import psutil

from load.crowd import Plan, Tally, crowd
from load.memory import Watch

KILOBYTES_A_MEGABYTE = 1_000
SLOW_MILLISECONDS = 1_000.0
FORGET_SECONDS = 150.0
"""Streamlit keeps the session of a closed tab for two minutes, for a browser that comes back."""


@dataclass(frozen=True, slots=True)
class Run:
    """One crowd and what it cost the server."""

    plan: Plan
    tally: Tally
    watch: Watch
    cpu_milliseconds: float

    @property
    def healthy(self) -> bool:
        """Whether nobody met an error and every change was answered within a second (95 of 100)."""
        return not self.tally.errors and self.tally.share_below(0.95) < SLOW_MILLISECONDS


def run(plan: Plan, process: psutil.Process) -> Run:
    """Send a crowd to a server and watch its process meanwhile."""
    watch = Watch(process)
    used = watch.cpu_seconds()
    tally = asyncio.run(_watched(plan, watch))
    changes = max(1, len(tally.changes))
    return Run(plan, tally, watch, 1_000 * (watch.cpu_seconds() - used) / changes)


async def _watched(plan: Plan, watch: Watch) -> Tally:
    noting = asyncio.create_task(watch.keep())
    try:
        return await crowd(plan)
    finally:
        noting.cancel()


def kilobytes_left_behind(port: int, process: psutil.Process, visitors: int, forget: float) -> float:
    """Measure what each visitor who came, worked and left still holds, in kB, after `forget` seconds.

    A first crowd warms the server up: what it holds for good, it holds for everybody.
    """
    watch = Watch(process)
    plan = Plan(port, visitors, seconds=6.0, every=2.0)
    asyncio.run(_come_and_go(plan, forget))
    before = watch.take()
    asyncio.run(_come_and_go(plan, forget))
    return KILOBYTES_A_MEGABYTE * (watch.take() - before) / visitors


async def _come_and_go(plan: Plan, forget: float) -> None:
    await crowd(plan)
    await asyncio.sleep(forget)
