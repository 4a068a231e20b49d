"""Work for a request: it ends when the client has gone, and waits in a line that has an end."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from anyio import CapacityLimiter, create_task_group, to_thread
from starlette.requests import Request

from reports.jobs.limits import ADDRESS_SMALL_FILES, SMALL_FILES_AT_ONCE, WAITING_SMALL_FILES
from server.connections.visitor_share import VisitorShare

Result = TypeVar("Result")


async def run_while_connected(request: Request, work: Callable[[], Awaitable[Result]]) -> Result | None:
    """Return what some work gives; None where the client went first, which cancels the work.

    The request's body must have been read before.
    """
    results: list[Result] = []
    async with create_task_group() as tasks:

        async def finish() -> None:
            results.append(await work())
            tasks.cancel_scope.cancel()

        tasks.start_soon(finish)
        while not results and (await request.receive())["type"] != "http.disconnect":
            pass
        tasks.cancel_scope.cancel()
    return results[0] if results else None


class SmallFileLine:
    """Makes a few small files at a time, each in a thread; some requests wait, more are refused."""

    def __init__(self) -> None:
        self._limiter = CapacityLimiter(SMALL_FILES_AT_ONCE.value)
        most = SMALL_FILES_AT_ONCE.value + WAITING_SMALL_FILES.value
        self._places = VisitorShare(most=most, share=ADDRESS_SMALL_FILES.value)

    async def run(self, work: Callable[[], Result], visitor: str = "") -> Result | None:
        """Return what some work gives; None where too many others wait, or too much of the same visitor."""
        if not self._places.has_room(visitor):
            return None
        with self._places.hold(visitor):
            return await to_thread.run_sync(work, limiter=self._limiter)
