"""How a function that makes a file tells how far it is, without knowing who listens."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

ProgressListener = Callable[[int, int], None]
"""Takes the number of parts that are done and that of all parts."""

_listener: ContextVar[ProgressListener | None] = ContextVar("listener", default=None)


def report_progress(done: int, total: int) -> None:
    """Say how many parts of a file are done; nothing happens where nobody listens."""
    if listener := _listener.get():
        listener(done, total)


@contextmanager
def listen_to_progress(listener: ProgressListener) -> Iterator[None]:
    """Let a listener hear what is told inside."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)
