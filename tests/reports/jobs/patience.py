"""Waiting in tests: until something holds, and never for ever."""

import time
from collections.abc import Callable

SECONDS = 120.0


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + SECONDS
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)
