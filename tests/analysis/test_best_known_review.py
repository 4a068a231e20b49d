"""The first page opens on the newest review with most published district rates."""

from analysis.best_known_review import find_best_known_review
from data.model.figure_set import FigureSet
from data.model.figures import Status
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.analysis.samples import definition, district, figures_of, rate

DISTRICTS = (district("901"), district("902"))
STANDARDS = (definition(Standard.MDP_2016, 2015, 2021),)


def test_the_newest_of_equally_known_reviews_is_taken(figures: FigureSet, catalogue: Catalogue) -> None:
    found = find_best_known_review(figures, catalogue.districts, catalogue.standards.values())
    assert found
    assert (found.standard, found.period) == (Standard.MDP_2022, 2024)


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
