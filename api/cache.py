"""Answers kept as long as the figures behind them stand; new figures forget them all."""

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

from api.answers import Content
from data.figures import FigureSet

MOST_KEPT = 64
"""Answers; the largest, every figure as JSON, takes about 2 MB."""


class AnswerCache:
    """Keeps the answers most lately asked for, of one set of figures."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._figures: FigureSet | None = None
        self._kept: OrderedDict[object, Content] = OrderedDict()

    def get(self, figures: FigureSet, query: object, make: Callable[[], Content]) -> Content:
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
