"""The file in which the process that reads an outline hands its shapes over."""

from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

_FILE = "shapes.npz"


def write_shapes(folder: Path, shapes: NDArray[np.object_]) -> None:
    """Write shapes as well-known bytes in a row, with the length of each; a missing one has none."""
    parts = [part or b"" for part in shapely.to_wkb(shapes)]
    joined = np.frombuffer(b"".join(parts), dtype=np.uint8)
    np.savez(folder / _FILE, joined=joined, lengths=np.array(list(map(len, parts)), dtype=np.int64))


def read_shapes(folder: Path) -> NDArray[np.object_]:
    """Read the shapes back; the file can hold numbers alone."""
    with np.load(folder / _FILE, allow_pickle=False) as kept:
        joined, ends = kept["joined"].tobytes(), np.cumsum(kept["lengths"]).tolist()
    starts = [0, *ends][:-1]
    parts = [joined[start:end] or None for start, end in zip(starts, ends, strict=True)]
    shapes: NDArray[np.object_] = shapely.from_wkb(np.array(parts, dtype=object))
    return shapes
