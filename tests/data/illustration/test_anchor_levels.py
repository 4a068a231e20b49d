"""A published year pulls its neighbours, less from further off, and never across standards or measures."""

import pytest

from data.illustration.anchor_levels import align_levels_with_published
from data.illustration.generator_inputs import DistrictRates
from data.illustration.grid import NEAR_POOR, POOR, GridCell, GridMeasure
from data.illustration.levels import DistrictLevels
from data.model.standards import Standard

PINNED = GridCell(Standard.MDP_2016, 2019, POOR)


def level_after(period: int, standard: Standard = Standard.MDP_2016, measure: GridMeasure = POOR) -> float:
    """Return the level of a district that stands at 4, where 2019 is published at the province's own rate."""
    cell = GridCell(standard, period, measure)
    levels: DistrictLevels = {cell: {"908": 4.0}}
    pins: DistrictRates = {PINNED: {"908": 2.69}}
    return align_levels_with_published(levels, pins, {PINNED: 2.69})[cell]["908"]


def test_the_published_year_takes_the_published_level() -> None:
    assert level_after(2019) == pytest.approx(1.0)


def test_the_pull_fades_with_distance_on_both_sides() -> None:
    assert 1.0 < level_after(2020) < level_after(2021) < level_after(2015) < 4.0
    assert level_after(2018) == pytest.approx(level_after(2020))


def test_another_standard_or_measure_is_not_pulled() -> None:
    assert level_after(2022, standard=Standard.MDP_2022) == 4.0
    assert level_after(2019, measure=NEAR_POOR) == 4.0
