"""The line of years holds every review of every standard, and how many districts were published in it."""

from dataclasses import replace

from analysis.question import Question
from analysis.timeline import TimelineReview, build_timeline, find_best_known_review
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator, Status
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.analysis.samples import definition, district, figures_of, rate

DISTRICTS = (district("901"), district("902"))
STANDARDS = (definition(Standard.MDP_2016, 2015, 2021),)
ASKED = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2016)


def test_each_standard_is_a_band_of_its_own_with_all_its_reviews(
    catalogue: Catalogue, figures: FigureSet
) -> None:
    bands = build_timeline(ASKED, figures, catalogue.districts, catalogue.standards.values())
    assert [band.standard for band in bands] == list(catalogue.standards)
    for band in bands:
        assert tuple(review.period for review in band.reviews) == catalogue.standards[band.standard].reviews


def test_a_year_measured_by_two_standards_stands_in_both(catalogue: Catalogue, figures: FigureSet) -> None:
    bands = build_timeline(ASKED, figures, catalogue.districts, catalogue.standards.values())
    both = [band.standard for band in bands if 2015 in [review.period for review in band.reviews]]
    assert both == [Standard.INCOME_2011, Standard.MDP_2016]


def test_it_counts_published_rates_of_the_asked_indicator_and_group(
    catalogue: Catalogue, figures: FigureSet
) -> None:
    _, second, _ = build_timeline(ASKED, figures, catalogue.districts, catalogue.standards.values())
    assert TimelineReview(2020, 1) in second.reviews
    assert TimelineReview(2018, 0) in second.reviews
    khmer = replace(ASKED, group=Group.KHMER)
    _, second, _ = build_timeline(khmer, figures, catalogue.districts, catalogue.standards.values())
    assert TimelineReview(2020, 0) in second.reviews


def test_the_review_with_most_published_rates_is_taken(figures: FigureSet, catalogue: Catalogue) -> None:
    found = find_best_known_review(figures, catalogue.districts, catalogue.standards.values())
    assert found
    assert (found.standard, found.period) == (Standard.MDP_2022, 2023)


def test_more_published_rates_come_before_a_newer_year() -> None:
    known = figures_of(
        rate("901", 2.0, period=2018), rate("902", 3.0, period=2018), rate("901", 1.0, period=2019)
    )
    found = find_best_known_review(known, DISTRICTS, STANDARDS)
    assert found
    assert found.period == 2018


def test_without_a_published_rate_there_is_none() -> None:
    known = figures_of(rate("901", 2.0, Status.ESTIMATED))
    assert find_best_known_review(known, DISTRICTS, STANDARDS) is None
