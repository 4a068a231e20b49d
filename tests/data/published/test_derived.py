"""Poor plus near-poor is worked out only where one source gives both, and never made firmer than it is."""

import pytest

from data.model.figures import Indicator, Status, Unit
from data.model.standards import Standard
from data.published.derived import compute_derived_figures
from tests.data.samples import OTHER_SOURCE, figure, key

POOR = key()
NEAR_POOR = key(indicator=Indicator.NEAR_POOR)
EITHER = key(indicator=Indicator.POOR_OR_NEAR_POOR)


def test_both_from_one_source_are_summed_with_the_parts_in_the_notes() -> None:
    (total,) = compute_derived_figures([figure(POOR, 1.91), figure(NEAR_POOR, 4.21)])
    assert (total.key, total.value, total.status) == (EITHER, 6.12, Status.DERIVED)
    assert "1,91" in total.note_vi
    assert "4.21" in total.note_en


def test_counts_are_written_the_way_each_language_does() -> None:
    poor = figure(key(unit=Unit.HOUSEHOLDS), 8790)
    near_poor = figure(key(unit=Unit.HOUSEHOLDS, indicator=Indicator.NEAR_POOR), 19378)
    (total,) = compute_derived_figures([poor, near_poor])
    assert "8.790" in total.note_vi
    assert "19,378" in total.note_en


def test_figures_of_two_sources_are_never_summed() -> None:
    assert compute_derived_figures([figure(POOR, 1.91), figure(NEAR_POOR, 4.21, source=OTHER_SOURCE)]) == ()


def test_figures_of_two_dates_are_never_summed() -> None:
    assert compute_derived_figures([figure(POOR, 1.91), figure(NEAR_POOR, 4.21, as_of="2020-10")]) == ()


def test_figures_of_two_standards_are_never_summed() -> None:
    other = key(indicator=Indicator.NEAR_POOR, standard=Standard.INCOME_2011)
    assert compute_derived_figures([figure(POOR, 1.91), figure(other, 4.21)]) == ()


def test_a_published_sum_is_left_alone() -> None:
    assert compute_derived_figures([figure(POOR, 4.03), figure(NEAR_POOR, 3.49), figure(EITHER, 7.52)]) == ()


@pytest.mark.parametrize("status", [Status.APPROXIMATE, Status.CONFLICTING, Status.ESTIMATED])
def test_an_uncertain_part_is_not_lifted_to_a_derived_figure(status: Status) -> None:
    assert compute_derived_figures([figure(POOR, 1.91, status), figure(NEAR_POOR, 4.21)]) == ()


def test_persons_are_not_summed() -> None:
    persons = key(unit=Unit.PERSONS)
    near = key(unit=Unit.PERSONS, indicator=Indicator.NEAR_POOR)
    assert compute_derived_figures([figure(persons, 28070), figure(near, 71801)]) == ()
