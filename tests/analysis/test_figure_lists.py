"""Figures are narrowed by codes of their facets; values are ordered within one measure alone."""

from itertools import pairwise

import pytest

from analysis.figure_lists import CODE_OF, Facet, FigureOrder, collect_facet_codes, sort_figures
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.published.catalogue import Catalogue


@pytest.mark.parametrize("order", FigureOrder)
def test_an_order_loses_no_figure(catalogue: Catalogue, figures: FigureSet, order: FigureOrder) -> None:
    found = sort_figures(figures.all, order, catalogue.areas)
    assert len(found) == len(figures)
    assert set(found) == set(figures.all)


def test_values_fall_only_within_one_measure_of_one_review(catalogue: Catalogue, figures: FigureSet) -> None:
    found = sort_figures(figures.all, FigureOrder.HIGHEST, catalogue.areas)
    slices = [_slice(figure) for figure in found]
    assert len(set(slices)) == sum(one != other for one, other in pairwise(slices)) + 1
    assert all(one.value >= other.value for one, other in pairwise(found) if _slice(one) == _slice(other))


def test_published_figures_can_come_first(catalogue: Catalogue, figures: FigureSet) -> None:
    found = [figure.published for figure in sort_figures(figures.all, FigureOrder.PUBLISHED, catalogue.areas)]
    assert found == sorted(found, reverse=True)


def _slice(figure: Figure) -> tuple[object, ...]:
    key = figure.key
    return key.standard, key.period, key.indicator, key.group, key.unit


def test_every_figure_can_be_found_by_codes_of_the_url(catalogue: Catalogue) -> None:
    facets = collect_facet_codes(catalogue)
    for figure in catalogue.published:
        assert {facet: facets[code(figure)] for facet, code in CODE_OF.items()} == {
            facet: facet for facet in Facet
        }
