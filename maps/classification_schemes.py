"""Make classes from the figures of one review; they fit no other review."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import numpy as np

MOST_CLASSES = 5
SCHEME_COLOURS = ("#ffffcc", "#a1dab4", "#41b6c4", "#2c7fb8", "#253494")
"""ColorBrewer's YlGnBu in five classes: not the colours of the fixed classes, whose meaning never moves."""


class ClassificationScheme(StrEnum):
    """A published method of dividing values into classes."""

    QUANTILES = "quantiles"
    NATURAL_BREAKS = "natural_breaks"


@cache
def _classifiers() -> Mapping[ClassificationScheme, type]:
    """Load the library when somebody first asks for classes: it takes a second.

    Natural breaks are by the exact method of Fisher and Jenks: the other one draws random numbers.
    """
    import mapclassify  # noqa: PLC0415 (see above)

    return {
        ClassificationScheme.QUANTILES: mapclassify.Quantiles,
        ClassificationScheme.NATURAL_BREAKS: mapclassify.FisherJenks,
    }


@dataclass(frozen=True, slots=True)
class SchemeClasses:
    """The upper limits, lowest class first, each part of its class; and every value's class, in order."""

    limits: tuple[float, ...]
    members: tuple[int, ...]

    def size(self, index: int) -> int:
        """Return how many values a class has."""
        return self.members.count(index)


def classify(values: Sequence[float], scheme: ClassificationScheme) -> SchemeClasses | None:
    """Divide values into at most five classes; None if fewer than two values differ."""
    different = len(set(values))
    if different < 2:  # noqa: PLR2004 (a class beside another)
        return None
    made = _classifiers()[scheme](np.array(values, dtype=float), k=min(MOST_CLASSES, different))
    return SchemeClasses(tuple(float(limit) for limit in made.bins), tuple(int(member) for member in made.yb))
