"""Measure what changes cost the server: processor time of each, and memory of a long session."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass

from tests.browser.server import Server
from tools.load.page_connection import make_local_address, open_page_connection
from tools.load.process_watch import ProcessWatch

SESSIONS, CHANGES = 20, 50
KILOBYTES_A_MEGABYTE = 1_000


@dataclass(frozen=True, slots=True)
class ServerCost:
    """Processor milliseconds of a change, and kilobytes of a session after its changes."""

    cpu_milliseconds: float
    session_kilobytes: float


def measure_server_cost(server: Server, watch: ProcessWatch) -> ServerCost:
    """Open sessions one after another and let each change the year many times; all stay open."""
    return asyncio.run(_measured(server, watch))


async def _measured(server: Server, watch: ProcessWatch) -> ServerCost:
    async with AsyncExitStack() as stack:
        await _session(stack, server)  # the first warms the server up
        memory, used = watch.take(), watch.cpu_seconds()
        for _ in range(SESSIONS):
            await _session(stack, server)
        held, worked = watch.take() - memory, watch.cpu_seconds() - used
    return ServerCost(1_000 * worked / (SESSIONS * CHANGES), KILOBYTES_A_MEGABYTE * held / SESSIONS)


async def _session(stack: AsyncExitStack, server: Server) -> None:
    wire = await stack.enter_async_context(open_page_connection(make_local_address(server.port)))
    for _ in range(CHANGES):
        await wire.move_year()
