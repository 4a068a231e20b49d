"""A year for which the law keeps a standard counts as reviewed once somebody published figures of it."""

import pytest

from data.displayed_figures import build_figure_set
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator, Key, Status, Unit
from data.model.standards import Standard
from data.published.catalogue import Catalogue, extend_reviews
from tests.analysis.samples import rate


def reviews_of(catalogue: Catalogue) -> tuple[int, ...]:
    return catalogue.standards[Standard.MDP_2022].reviews


def test_without_a_figure_of_it_the_year_is_no_review(catalogue: Catalogue, figures: FigureSet) -> None:
    assert extend_reviews(catalogue, figures) is catalogue
    assert reviews_of(catalogue)[-1] == 2025
    assert catalogue.standards[Standard.MDP_2022].lawful_reviews[-1] == 2026


def test_a_published_figure_makes_it_one_for_its_own_standard_alone(catalogue: Catalogue) -> None:
    brought = rate("903", 1.5, period=2026, standard=Standard.MDP_2022, status=Status.IMPORTED)
    extended = extend_reviews(catalogue, FigureSet.of([brought]))
    assert reviews_of(extended) == (2022, 2023, 2024, 2025, 2026)
    others = (Standard.INCOME_2011, Standard.MDP_2016)
    assert all(extended.standards[code] == catalogue.standards[code] for code in others)


@pytest.mark.parametrize(
    ("period", "status", "last"), [(2027, Status.IMPORTED, 2026), (2026, Status.ESTIMATED, 2025)]
)
def test_no_later_year_and_no_estimate_reaches_further(
    catalogue: Catalogue, period: int, status: Status, last: int
) -> None:
    brought = rate("903", 1.5, period=period, standard=Standard.MDP_2022, status=status)
    assert reviews_of(extend_reviews(catalogue, FigureSet.of([brought])))[-1] == last


def test_the_other_districts_are_estimated_in_that_year_too(catalogue: Catalogue) -> None:
    brought = rate("903", 1.5, period=2026, standard=Standard.MDP_2022, status=Status.IMPORTED)
    figures = build_figure_set(catalogue, estimated=True, imported=[brought])
    found = [
        figures.primary(Key(area.code, 2026, Standard.MDP_2022, Indicator.POOR, Group.ALL, Unit.PERCENT))
        for area in catalogue.districts
    ]
    statuses = [figure.status for figure in found if figure]
    assert sorted(statuses) == [*[Status.ESTIMATED] * 14, Status.IMPORTED]
