"""Labels keep their order and their distance, and stay where they belong where there is room."""

import pytest

from charts.label_spacing import shift_labels_apart


@pytest.mark.parametrize(
    ("wanted", "placed"),
    [
        ([], []),
        ([5.0], [5.0]),
        ([1.0, 9.0], [1.0, 9.0]),
        ([5.0, 5.0], [4.5, 5.5]),
        ([5.0, 5.2, 5.1], [4.1, 6.1, 5.1]),
        ([0.0, 0.0, 0.0], [0.0, 1.0, 2.0]),
        ([0.0, 0.1, 1.5], [0.0, 1.0, 2.0]),
    ],
)
def test_labels_move_apart_by_one_and_never_below_zero(wanted: list[float], placed: list[float]) -> None:
    assert shift_labels_apart(wanted, 1.0, lowest=0.0) == pytest.approx(placed)
