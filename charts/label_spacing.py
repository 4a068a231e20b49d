"""Move labels apart that would overlap."""

from collections.abc import Sequence
from dataclasses import dataclass


def shift_labels_apart(positions: Sequence[float], gap: float, lowest: float) -> list[float]:
    """Return places at least `gap` apart for the labels, in the same order, moved as little as possible.

    Labels that touch form a block, centred on the mean of where they belong but never begun below `lowest`.
    """
    order = sorted(range(len(positions)), key=lambda index: positions[index])
    blocks: list[_LabelBlock] = []
    for index in order:
        block = _LabelBlock((positions[index],), gap, lowest)
        while blocks and block.bottom - blocks[-1].top < gap:
            block = _LabelBlock((*blocks.pop().wanted, *block.wanted), gap, lowest)
        blocks.append(block)
    places = [place for block in blocks for place in block.places]
    return [place for _, place in sorted(zip(order, places, strict=True))]


@dataclass(frozen=True, slots=True)
class _LabelBlock:
    """Labels one `gap` apart, with the place that each would have alone, lowest first."""

    wanted: tuple[float, ...]
    gap: float
    lowest: float

    @property
    def bottom(self) -> float:
        centre = sum(self.wanted) / len(self.wanted)
        return max(centre - self.gap * (len(self.wanted) - 1) / 2, self.lowest)

    @property
    def top(self) -> float:
        return self.bottom + self.gap * (len(self.wanted) - 1)

    @property
    def places(self) -> list[float]:
        return [self.bottom + step * self.gap for step in range(len(self.wanted))]
