"""Compute the ranks that districts may have among one another, where estimates are among them."""

from collections.abc import Sequence

import numpy as np

from analysis.finding import INTERVAL_ENDS, Interval, read_draws
from data.model.figures import Figure


def compute_rank_interval(own: Figure, ranked: Sequence[Figure]) -> Interval | None:
    """Return the first and last rank of a figure in 80 % of the draws; None where nothing is estimated."""
    return compute_rank_intervals([own], ranked)[0]


def compute_rank_intervals(asked: Sequence[Figure], ranked: Sequence[Figure]) -> list[Interval | None]:
    """Return the first and last rank of each asked figure among the ranked ones, in 80 % of the draws.

    All at once, because a quantile costs the same for one figure as for fifteen.
    """
    if all(figure.estimate is None for figure in ranked):
        return [None] * len(asked)
    draws = np.stack(np.broadcast_arrays(*(read_draws(figure) for figure in (*asked, *ranked))))
    own, others = draws[: len(asked)], draws[len(asked) :]
    ranks = 1 + (others[None, :, :] > own[:, None, :]).sum(axis=1, dtype=np.int16)
    lower, upper = np.quantile(ranks, INTERVAL_ENDS, axis=1)
    return [Interval(round(first), round(last)) for first, last in zip(lower, upper, strict=True)]
