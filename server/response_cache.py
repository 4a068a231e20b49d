"""Answers kept as bytes as long as the figures behind them stand; new figures forget them all."""

from collections.abc import Callable
from threading import Lock

from cachetools import LRUCache

from data.model.figure_set import FigureSet
from server.conditional_response import ResponseContent
from server.limits import ANSWERS_KEPT_BYTES


class ResponseCache:
    """Keeps the answers most lately asked for, of one set of figures; each is made once, one at a time."""

    def __init__(self, kept_bytes: int = ANSWERS_KEPT_BYTES.value) -> None:
        self._lock, self._making = Lock(), Lock()
        self._figures: FigureSet | None = None
        self._kept = LRUCache[object, ResponseContent](kept_bytes, getsizeof=_count_bytes)

    def get(self, figures: FigureSet, query: object, make: Callable[[], ResponseContent]) -> ResponseContent:
        """Return the answer to a query, made anew where it is not kept for exactly these figures."""
        kept = self._find(figures, query)
        if kept is None:
            with self._making:
                kept = self._find(figures, query) or self._keep(figures, query, make())
        return kept

    def _find(self, figures: FigureSet, query: object) -> ResponseContent | None:
        with self._lock:
            if figures is not self._figures:
                self._figures = figures
                self._kept.clear()
            return self._kept.get(query)

    def _keep(self, figures: FigureSet, query: object, made: ResponseContent) -> ResponseContent:
        with self._lock:
            if figures is self._figures and _count_bytes(made) <= self._kept.maxsize:
                self._kept[query] = made
        return made


def _count_bytes(content: ResponseContent) -> int:
    return len(content.body)
