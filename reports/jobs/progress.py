"""Progress reports of a function that makes a file, which need not know who listens."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

ProgressListener = Callable[[int, int], None]
"""Takes the number of parts that are done and that of all parts."""

_listener: ContextVar[ProgressListener | None] = ContextVar("listener", default=None)


def report_progress(done: int, total: int) -> None:
    """Report how many parts of a file are done; nothing happens where nobody listens."""
    if listener := _listener.get():
        listener(done, total)


@contextmanager
def listen_to_progress(listener: ProgressListener) -> Iterator[None]:
    """Call the listener with every progress report from inside the block."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)
