"""Bounds what each open page brings in a while: to read an upload is work for the server, kept or not."""

from dataclasses import dataclass

from cachetools import LRUCache

from server.limits import PAGE_UPLOADED_BYTES, PAGE_UPLOADED_BYTES_PER_SECOND, WEBSOCKETS


@dataclass(slots=True)
class PageUploads:
    """The bytes that count for a page, as they stood at a moment."""

    size: float = 0.0
    counted: float = 0.0

    def read(self, now: float) -> float:
        """Return what is left of them at a later moment."""
        return max(0.0, self.size - PAGE_UPLOADED_BYTES_PER_SECOND.value * (now - self.counted))

    def add(self, size: int, now: float) -> None:
        """Count bytes that came in."""
        self.size, self.counted = self.read(now) + size, now


class UploadRate:
    """Counts what pages bring; of pages that were not heard of for longest nothing is remembered."""

    def __init__(self) -> None:
        self._pages = LRUCache[str, PageUploads](WEBSOCKETS.value)

    def has_room(self, page: str, now: float) -> bool:
        """Return whether a page may bring another file."""
        return page not in self._pages or self._pages[page].read(now) < PAGE_UPLOADED_BYTES.value

    def add(self, page: str, size: int, now: float) -> None:
        """Count bytes of a page."""
        if page not in self._pages:
            self._pages[page] = PageUploads()
        self._pages[page].add(size, now)
