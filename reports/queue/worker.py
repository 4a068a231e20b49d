"""The process that makes files: less important than the pages, with bounded memory, one order at a time.

Started as `python -m reports.queue.worker` with the number of its end of a pipe, its bytes of memory, and the
processor seconds that an order may take.
"""

import logging
import os
import resource
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection

from reports.queue.carrying import Answer, packed, unpacked
from reports.queue.order import Failed, Order, Ready, Trouble, Working
from reports.queue.progress import listening

LESS_IMPORTANT = 10
"""How far behind the pages the process stands where both want the processor."""

_log = logging.getLogger(__name__)


def main(handle: str, memory: str, processor_seconds: str) -> None:
    """Make what is ordered until the server closes its end of the pipe."""
    os.nice(LESS_IMPORTANT)
    resource.setrlimit(resource.RLIMIT_AS, (int(memory), int(memory)))
    with Connection(int(handle)) as server:
        while order := _next(server):
            with _timed(float(processor_seconds)):
                answer = _answer(order, server)
            server.send_bytes(packed(answer))


@contextmanager
def _timed(processor_seconds: float) -> Iterator[None]:
    """Have the system end this process by SIGPROF where it works longer, in whatever library it may be."""
    signal.setitimer(signal.ITIMER_PROF, processor_seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _next(server: Connection) -> Order | None:
    try:
        order: Order = unpacked(server.recv_bytes())
    except EOFError:
        return None
    return order


def _answer(order: Order, server: Connection) -> Answer:
    """Make a file, telling how far it is; whatever goes wrong is an answer too."""

    def tell(done: int, total: int) -> None:
        server.send_bytes(packed(Working(done, total)))

    try:
        with listening(tell):
            return Ready(order.make())
    except MemoryError:
        _log.exception("An export needed too much memory.")
        return Failed(Trouble.MEMORY)
    except Exception:  # noqa: BLE001 - the process must outlive any fault of a file, and the reader be told
        _log.exception("An export failed.")
        return Failed(Trouble.FAULT)


if __name__ == "__main__":
    main(*sys.argv[1:])
