"""The changes of one page that wait for its turn: the newest state counts, and no click is lost."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from server.limits import HELD_CHANGES


class MergeChanges(Protocol):
    """Makes one change of two."""

    def __call__(self, older: bytes, newer: bytes, *, lossy: bool) -> bytes | None:
        """Return one in the place of two, or None where two can't become one.

        With `lossy` a newer click on a control replaces an older one, as in Streamlit itself.
        """


@dataclass(frozen=True, slots=True)
class ChangeReader:
    """What must be known of messages: which ask for a run, how two become one, and which ends a run."""

    is_change: Callable[[bytes], bool]
    merge: MergeChanges
    is_end: Callable[[bytes], bool]


@dataclass(slots=True)
class HeldChanges:
    """Changes in their order; those that came later are merged where that loses nothing of the first."""

    reader: ChangeReader
    _bodies: list[bytes] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Return whether any waits."""
        return bool(self._bodies)

    @property
    def is_full(self) -> bool:
        """Return whether no other may be read until one has had its turn."""
        return len(self._bodies) > HELD_CHANGES.value

    def add(self, body: bytes) -> None:
        """Hold a change; the last that waits takes it in where it can."""
        lossy = len(self._bodies) >= HELD_CHANGES.value
        merged = self.reader.merge(self._bodies[-1], body, lossy=lossy) if self._bodies else None
        if merged is None:
            self._bodies.append(body)
        else:
            self._bodies[-1] = merged

    def take(self) -> bytes:
        """Return the change that goes next."""
        return self._bodies.pop(0)
