"""How much of the server a page or an address asked for and took of late."""

import math
from dataclasses import dataclass

from cachetools import LRUCache

from server.connections.visitor_address import is_named_visitor
from server.limits import ADDRESS_BUDGETS, BUSY_SECONDS

MEMORY_SECONDS = 10.0
"""How long a change is remembered: after so long a third of it counts."""

OPENING_SECONDS = 3.0
"""What a page that opens is taken to have used: opening page after page must not pass the others by."""

COURTESY_SECONDS = 5.0
"""How long at most a page that opens lets those go first who are there: forty opened before a neighbour."""

ASKED_SECONDS = 0.2
"""What a change counts beside its time: whoever asks before the answer comes later."""


@dataclass(slots=True)
class RunAccount:
    """The seconds that the changes of a page or of an address count, as they stood at a moment.

    A page that asks much `rests` a while after each change; one that has not run yet is `opening` since then.
    """

    seconds: float = 0.0
    counted: float = 0.0
    rests: bool = False
    opening: float | None = None

    def read(self, now: float) -> float:
        """Return what is remembered of them at a later moment."""
        return self.seconds * math.exp((self.counted - now) / MEMORY_SECONDS)

    def add(self, seconds: float, now: float) -> None:
        """Count more of them."""
        self.seconds, self.counted = self.read(now) + seconds, now


@dataclass(frozen=True, slots=True)
class VisitorAccounts:
    """What a page took, and all pages of its visitor: the same where no address names the visitor."""

    page: RunAccount
    visitor: RunAccount

    def rank(self, now: float) -> tuple[float, float]:
        """Return by what changes that wait are ordered: the visitor with the least first, then the page."""
        return self.visitor.read(now) + self._read_courtesy(now), self.page.read(now)

    def _read_courtesy(self, now: float) -> float:
        """Return what a page that opens counts beside what it took: less, the longer it waits."""
        since = self.page.opening
        return 0.0 if since is None else max(0.0, COURTESY_SECONDS - (now - since))

    def begin(self) -> None:
        """Note that the page's script runs."""
        self.page.opening = None

    def is_busy(self, now: float) -> bool:
        """Return whether the page has so much that places are kept free from it."""
        return self.page.read(now) > BUSY_SECONDS.value

    def ask(self, now: float) -> None:
        """Count a change that the page asks for."""
        self.add(ASKED_SECONDS, now)

    def add(self, seconds: float, now: float) -> None:
        """Count the time that a change of the page took."""
        for account in {id(each): each for each in (self.page, self.visitor)}.values():
            account.add(seconds, now)


class AccountBook:
    """Opens the accounts of pages, and keeps those of the addresses seen last."""

    def __init__(self) -> None:
        self._visitors = LRUCache[str, RunAccount](ADDRESS_BUDGETS.value)

    def open(self, visitor: str, now: float) -> VisitorAccounts:
        """Return the accounts of a page that opens."""
        page = RunAccount(OPENING_SECONDS, now, opening=now)
        if not is_named_visitor(visitor):
            return VisitorAccounts(page, page)
        if visitor not in self._visitors:
            self._visitors[visitor] = RunAccount(0.0, now)
        return VisitorAccounts(page, self._visitors[visitor])
