"""What may still come at a moment, of messages or of bytes: a store that fills steadily, up to a bound."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Budget:
    """What may come at once, what is added each second, and what is left of it."""

    at_once: int
    per_second: int
    clock: Callable[[], float] = time.monotonic
    left: float = field(init=False)
    counted: float = field(init=False)

    def __post_init__(self) -> None:
        """Begin full, and count from now."""
        self.left, self.counted = float(self.at_once), self.clock()

    def take(self, amount: int = 1) -> float:
        """Take some, and return for how many seconds whoever takes must wait."""
        self._fill()
        self.left -= amount
        return max(0.0, -self.left / self.per_second)

    def has_left(self) -> bool:
        """Return whether anything is left at this moment."""
        self._fill()
        return self.left > 0

    def _fill(self) -> None:
        now = self.clock()
        self.left = min(float(self.at_once), self.left + (now - self.counted) * self.per_second)
        self.counted = now
