"""Classes made from the figures of one review: they tell its districts apart, and fit no other review."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import numpy as np

MOST_CLASSES = 5
SCHEME_COLOURS = ("#ffffcc", "#a1dab4", "#41b6c4", "#2c7fb8", "#253494")
"""ColorBrewer's YlGnBu in five classes: not the colours of the fixed classes, whose meaning never moves."""


class ClassificationScheme(StrEnum):
    """A published way of cutting values into classes."""

    QUANTILES = "quantiles"
    NATURAL_BREAKS = "natural_breaks"


@cache
def _classifiers() -> Mapping[ClassificationScheme, type]:
    """Load the library when somebody first asks for classes: no other page should wait a second for it.

    Natural breaks by Fisher's and Jenks' exact method: the other one draws lots and gives other classes.
    """
    import mapclassify  # noqa: PLC0415 (see above)

    return {
        ClassificationScheme.QUANTILES: mapclassify.Quantiles,
        ClassificationScheme.NATURAL_BREAKS: mapclassify.FisherJenks,
    }


@dataclass(frozen=True, slots=True)
class SchemeClasses:
    """Upper limits, lowest class first, each within its class; and the class of every value, in order."""

    limits: tuple[float, ...]
    members: tuple[int, ...]

    def size(self, index: int) -> int:
        """Count the values of a class."""
        return self.members.count(index)


def classify(values: Sequence[float], scheme: ClassificationScheme) -> SchemeClasses | None:
    """Cut values into at most five classes; None where fewer than two differ, which no scheme can cut."""
    different = len(set(values))
    if different < 2:  # noqa: PLR2004 (a class beside another)
        return None
    made = _classifiers()[scheme](np.array(values, dtype=float), k=min(MOST_CLASSES, different))
    return SchemeClasses(tuple(float(limit) for limit in made.bins), tuple(int(member) for member in made.yb))
