"""Name the arrays that the model computes with, and hold the computing to one core."""

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

Numbers = NDArray[np.float64]
Indexes = NDArray[np.int64]
Flags = NDArray[np.bool_]


def use_one_thread() -> threadpool_limits:
    """Return a context of one core for linear algebra: on busy ones its threads wait for each other."""
    return threadpool_limits(limits=1, user_api="blas")
