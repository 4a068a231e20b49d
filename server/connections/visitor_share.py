"""Counts what is open at one time, in all and for each network address."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from server.connections.visitor_address import is_named_visitor


class VisitorShare:
    """Bounds how many of something may be open, and how many of these one address may have."""

    def __init__(self, *, most: int, share: int) -> None:
        self._most, self._share = most, share
        self._open = Counter[str]()

    def has_room(self, visitor: str) -> bool:
        """Return whether one more may be opened for a visitor."""
        taken = is_named_visitor(visitor) and self._open[visitor] >= self._share
        return not taken and self._open.total() < self._most

    @contextmanager
    def hold(self, visitor: str) -> Iterator[None]:
        """Count one for a visitor as long as it lasts."""
        self._open[visitor] += 1
        try:
            yield
        finally:
            self._open -= Counter((visitor,))
