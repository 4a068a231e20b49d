"""Everything known of an area, a table a standard and group; small counts and contradictions are seen."""

import pytest

from analysis.conflicts import find_area_conflicts
from analysis.district.tables import build_district_tables, is_small_count
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator, Status, Unit
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.analysis.samples import among, definition, figures_of, rate

STANDARDS = (definition(Standard.INCOME_2011, 2014, 2015), definition(Standard.MDP_2016, 2015, 2016))


def test_each_standard_and_group_is_a_record_of_its_own() -> None:
    made = figures_of(
        rate("1", 5, period=2015, standard=Standard.INCOME_2011),
        rate("1", 9, period=2015),
        among(Group.ETHNIC_MINORITY, rate("1", 12, period=2016)),
        rate("2", 7, period=2016),
    )
    found = build_district_tables("1", made, STANDARDS)
    assert [(record.standard, record.group) for record in found] == [
        (Standard.INCOME_2011, Group.ALL),
        (Standard.MDP_2016, Group.ALL),
        (Standard.MDP_2016, Group.ETHNIC_MINORITY),
    ]
    assert [record.empty_periods for record in found] == [(2014,), (2016,), (2015,)]


def test_a_review_has_a_place_for_each_measure_of_the_record() -> None:
    made = figures_of(rate("1", 9, period=2015), rate("1", 400, period=2016, unit=Unit.HOUSEHOLDS))
    (record,) = build_district_tables("1", made, STANDARDS)
    assert record.measures == ((Indicator.POOR, Unit.PERCENT), (Indicator.POOR, Unit.HOUSEHOLDS))
    assert [[len(entry) for entry in review.entries] for review in record.reviews] == [[1, 0], [0, 1]]


@pytest.mark.parametrize(("value", "small"), [(0, True), (1, True), (9, True), (10, False)])
def test_fewer_than_ten_households_are_few(value: float, small: bool) -> None:  # noqa: FBT001
    made = figures_of(rate("1", 0.02, period=2016), rate("1", value, period=2016, unit=Unit.HOUSEHOLDS))
    (record,) = build_district_tables("1", made, STANDARDS)
    assert record.reviews[0].has_small_count(record.measures, Indicator.POOR) is small
    assert not is_small_count(rate("1", 3.0))


def test_contradicting_figures_share_a_place_and_repetitions_stand_once() -> None:
    disputed = (rate("1", value, Status.CONFLICTING, period=2016) for value in (1.7, 2.24, 1.7))
    (record,) = build_district_tables("1", figures_of(*disputed), STANDARDS)
    assert [figure.value for figure in record.reviews[0].entries[0]] == [2.24, 1.7]


def test_published_only_leaves_out_estimates(catalogue: Catalogue, figures: FigureSet) -> None:
    found = build_district_tables("903", figures, catalogue.standards.values(), published_only=True)
    (entry,) = (entry for record in found for review in record.reviews for entry in review.entries)
    assert [figure.value for figure in entry] == [1273]


def test_published_contradictions_are_listed_with_every_source(
    catalogue: Catalogue, figures: FigureSet
) -> None:
    found = find_area_conflicts(figures, [area.code for area in catalogue.areas.values()])
    told = {
        (conflict.key.area_code, conflict.key.period): [figure.value for figure in conflict.figures]
        for conflict in found
    }
    assert told == {("906", 2020): [2.24, 1.7], ("91", 2020): [1.91, 1.69]}


def test_agreement_and_estimates_are_no_contradiction() -> None:
    made = figures_of(rate("1", 2), rate("1", 2), rate("2", 3), rate("2", 4, Status.ESTIMATED))
    assert find_area_conflicts(made, ["1", "2"]) == ()
