"""Answers kept as long as the figures behind them stand; new figures forget them all."""

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

from data.model.figure_set import FigureSet
from server.conditional_response import ResponseContent

MOST_KEPT = 64
"""Answers; the largest, every figure as JSON, takes about 2 MB."""


class ResponseCache:
    """Keeps the answers most lately asked for, of one set of figures."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._figures: FigureSet | None = None
        self._kept: OrderedDict[object, ResponseContent] = OrderedDict()

    def get(self, figures: FigureSet, query: object, make: Callable[[], ResponseContent]) -> ResponseContent:
        """Give the answer to a query, made anew where it is not kept for exactly these figures."""
        with self._lock:
            if figures is not self._figures:
                self._figures, self._kept = figures, OrderedDict()
            if query in self._kept:
                self._kept.move_to_end(query)
                return self._kept[query]
        made = make()
        with self._lock:
            if figures is self._figures:
                self._kept[query] = made
                if len(self._kept) > MOST_KEPT:
                    self._kept.popitem(last=False)
        return made
