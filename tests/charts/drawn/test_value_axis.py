"""An axis of rates has few round ticks, whose labels say exactly where they stand."""

from itertools import pairwise

import pytest

from charts.drawn.value_axis import MOST_STEPS, build_value_axis
from language.catalogue import Texts


@pytest.mark.parametrize("most", [0.03, 0.4, 0.99, 1.0, 1.7, 5.2, 9.9, 12.5, 24.0, 28.7, 60.0, 100.0])
def test_ticks_are_few_even_and_named_by_their_own_value(most: float, texts: Texts) -> None:
    axis = build_value_axis(most, texts)
    places = [tick["at"] for tick in axis["ticks"]]
    written = [float(tick["text"].removesuffix("\u202f%").replace(",", ".")) for tick in axis["ticks"]]
    assert written == places
    assert 3 <= len(places) <= MOST_STEPS + 1
    assert places[0] == 0
    assert places[-1] <= most
    assert len({round(after - before, 6) for before, after in pairwise(places)}) == 1


def test_labels_have_as_many_decimals_as_the_steps_need(texts: Texts) -> None:
    assert [tick["text"] for tick in build_value_axis(1.2, texts)["ticks"]][:2] == [
        "0,0\u202f%",
        "0,2\u202f%",
    ]
    assert [tick["text"] for tick in build_value_axis(24, texts)["ticks"]][:2] == ["0\u202f%", "5\u202f%"]
