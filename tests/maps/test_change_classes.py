"""Changes have fixed classes of their own, alike on both sides of zero, and told apart by every reader."""

from itertools import pairwise

import numpy as np
import pytest

from maps.change_classes import CHANGE_COLOURS, CHANGE_LIMITS, UNCHANGED, find_change_class
from maps.classes import CLASS_COLOURS, NO_FIGURE_COLOUR
from maps.classification_schemes import SCHEME_COLOURS
from tests.maps.colours import DEFICIENCIES, as_seen_with, lightness, linear

TELLABLE = 4.0
"""Points of CIE lightness between neighbouring classes, whose hue differs too; two are just noticeable."""


def test_limits_are_these_and_each_class_has_a_colour() -> None:
    assert CHANGE_LIMITS == (0.1, 1, 3, 6)
    assert len(set(CHANGE_COLOURS)) == len(CHANGE_COLOURS) == 2 * len(CHANGE_LIMITS) + 1


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        (0, 4),
        (0.09, 4),
        (-0.09, 4),
        (0.1, 5),
        (-0.1, 3),
        (-1, 2),
        (1, 6),
        (-3, 1),
        (-5.99, 1),
        (-6, 0),
        (6, 8),
    ],
)
def test_zero_is_the_middle_and_a_limit_belongs_to_the_stronger_class(points: float, expected: int) -> None:
    assert find_change_class(points) == expected


@pytest.mark.parametrize("points", np.linspace(-20, 20, 401))
def test_up_and_down_mirror_each_other(points: float) -> None:
    assert find_change_class(points) - UNCHANGED == UNCHANGED - find_change_class(-points)


def test_colours_grow_darker_on_both_sides_of_the_middle() -> None:
    falling = [lightness(linear(code)) for code in CHANGE_COLOURS[: UNCHANGED + 1]]
    rising = [lightness(linear(code)) for code in CHANGE_COLOURS[UNCHANGED:]]
    assert all(lighter - darker > TELLABLE for darker, lighter in pairwise(falling))
    assert all(lighter - darker > TELLABLE for lighter, darker in pairwise(rising))


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
def test_a_rise_and_a_fall_of_one_strength_look_different_to_every_reader(deficiency: str) -> None:
    for step in range(1, UNCHANGED + 1):
        fall, rise = (as_seen_with(deficiency, CHANGE_COLOURS[UNCHANGED + side * step]) for side in (-1, 1))
        assert float(np.abs(fall - rise).max()) > 0.05


def test_no_figure_looks_neither_unchanged_nor_like_any_class() -> None:
    assert NO_FIGURE_COLOUR not in CHANGE_COLOURS
    assert lightness(linear(CHANGE_COLOURS[UNCHANGED])) - lightness(linear(NO_FIGURE_COLOUR)) > TELLABLE


def test_scales_share_no_colour() -> None:
    colours = (*CLASS_COLOURS, *CHANGE_COLOURS, *SCHEME_COLOURS)
    assert len(set(colours)) == len(colours)
