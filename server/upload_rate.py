"""Bounds what each open page brings in a while: to read an upload is work for the server, kept or not."""

import time
from collections.abc import Callable

from cachetools import LRUCache

from server.budget import Budget
from server.limits import PAGE_UPLOADED_BYTES, PAGE_UPLOADED_BYTES_PER_SECOND, WEBSOCKETS


class UploadRate:
    """Counts what pages bring; of pages that were not heard of for longest nothing is remembered."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._pages = LRUCache[str, Budget](WEBSOCKETS.value)

    def has_room(self, page: str) -> bool:
        """Return whether a page may bring another file."""
        return page not in self._pages or self._pages[page].has_left()

    def add(self, page: str, size: int) -> None:
        """Count bytes of a page."""
        if page not in self._pages:
            self._pages[page] = Budget(
                PAGE_UPLOADED_BYTES.value, PAGE_UPLOADED_BYTES_PER_SECOND.value, self._clock
            )
        self._pages[page].take(size)
