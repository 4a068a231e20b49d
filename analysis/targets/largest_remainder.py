"""Round parts to whole numbers that add up to a given sum."""

from collections.abc import Sequence
from fractions import Fraction
from math import floor


def round_to_sum(parts: Sequence[Fraction], total: int) -> list[int]:
    """Round parts down and give what is left, one each, to the largest remainders; the first of a tie wins.

    `parts` add up to `total`. No part moves by a whole or more, so a bound that is whole is kept.
    """
    whole = [floor(part) for part in parts]
    left = total - sum(whole)
    by_remainder = sorted(range(len(parts)), key=lambda index: whole[index] - parts[index])
    for index in by_remainder[:left]:
        whole[index] += 1
    return whole
