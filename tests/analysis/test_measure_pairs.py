"""Two measures of every district come from one review, the highest first."""

from analysis.measure import Measure, list_measures
from analysis.measure_pairs import MeasurePair, PairedReview, build_measure_pairs
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator, Status, Unit
from data.model.standards import Standard
from data.published.catalogue import Catalogue

RATE = Measure(Indicator.POOR, Group.ALL, Unit.PERCENT)
COUNT = Measure(Indicator.POOR, Group.ALL, Unit.HOUSEHOLDS)
KHMER = Measure(Indicator.POOR, Group.KHMER, Unit.PERCENT)
IN_2020 = PairedReview(Standard.MDP_2016, 2020)


def found(
    catalogue: Catalogue, figures: FigureSet, review: PairedReview, upward: Measure
) -> tuple[MeasurePair, ...]:
    return build_measure_pairs(review, RATE, upward, figures, catalogue.districts)


def test_districts_stand_in_the_order_of_the_first_measure(catalogue: Catalogue, figures: FigureSet) -> None:
    rates = [pair.across.value for pair in found(catalogue, figures, IN_2020, COUNT) if pair.across]
    assert len(rates) == 15
    assert rates == sorted(rates, reverse=True)


def test_both_measures_and_the_households_are_of_the_review_asked(
    catalogue: Catalogue, figures: FigureSet
) -> None:
    for pair in found(catalogue, figures, IN_2020, COUNT):
        asked = [figure for figure in (pair.across, pair.upward, pair.households) if figure]
        assert {(figure.key.standard, figure.key.period) for figure in asked} == {(Standard.MDP_2016, 2020)}
        assert pair.upward == pair.households


def test_a_pair_is_as_weak_as_its_weaker_half(catalogue: Catalogue, figures: FigureSet) -> None:
    statuses = {pair.area.code: pair.status for pair in found(catalogue, figures, IN_2020, COUNT)}
    assert statuses["906"] is Status.ESTIMATED
    assert {pair.status for pair in found(catalogue, figures, IN_2020, KHMER)} == {Status.MISSING}


def test_published_only_leaves_estimates_out(catalogue: Catalogue, figures: FigureSet) -> None:
    published = PairedReview(Standard.MDP_2016, 2020, published_only=True)
    known = [pair.area.code for pair in found(catalogue, figures, published, COUNT) if pair.across]
    assert known == ["906"]


def test_every_measure_has_a_code_of_its_own() -> None:
    measures = list_measures(tuple(Indicator), tuple(Group), tuple(Unit))
    assert len({measure.code for measure in measures}) == len(measures) == 5 * 4 * 3
    assert RATE.code == "poor.all.percent"
