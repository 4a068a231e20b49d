"""Name the arrays that the model computes with, and where in them a rate belongs."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from data.estimates.measures import MEASURES, Review

Numbers = NDArray[np.float64]
Indexes = NDArray[np.int64]
Flags = NDArray[np.bool_]

PROVINCE_INDEX = -1


@dataclass(frozen=True, slots=True)
class Places:
    """Rates as parallel arrays: index of the district (-1 for the province), review and measure."""

    district: Indexes
    review: Indexes
    measure: Indexes

    def __len__(self) -> int:
        return len(self.district)

    @classmethod
    def of(cls, triples: Sequence[tuple[int, int, int]]) -> "Places":
        """Make places of triples of indexes."""
        columns = np.array(triples, dtype=np.int64).reshape(-1, 3).T
        return cls(columns[0], columns[1], columns[2])


def list_province_places(reviews: Sequence[Review]) -> Places:
    """Return the province's place in every review and measure, in this order."""
    return _list_places([PROVINCE_INDEX], len(reviews))


def list_district_places(districts: int, reviews: Sequence[Review]) -> Places:
    """Return every place of every district: review by review, measure by measure, district by district."""
    return _list_places(range(districts), len(reviews))


def _list_places(districts: Sequence[int], reviews: int) -> Places:
    grid = np.meshgrid(
        np.arange(reviews), np.arange(len(MEASURES)), np.array(districts, dtype=np.int64), indexing="ij"
    )
    review, measure, district = (axis.ravel().astype(np.int64) for axis in grid)
    return Places(district, review, measure)
