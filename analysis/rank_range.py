"""Compute the ranks that a district may have among others, where estimates are among them."""

from collections.abc import Sequence

import numpy as np

from analysis.finding import Interval, compute_interval, read_draws
from data.model.figures import Figure


def compute_rank_interval(own: Figure, ranked: Sequence[Figure]) -> Interval | None:
    """Return the first and last rank of a figure in 80 % of the draws; None where nothing is estimated."""
    draws = np.broadcast_arrays(read_draws(own), *(read_draws(other) for other in ranked))
    higher = (np.array(draws[1:]) > draws[0]).sum(axis=0)
    found = compute_interval(ranked, (1 + higher).astype(np.float32))
    return Interval(round(found.lower), round(found.upper)) if found else None
