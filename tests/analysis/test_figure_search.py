"""Figures are found by codes and by words without accents; values are ordered within one measure alone."""

from itertools import pairwise

import pytest

from analysis.figure_search import (
    CODE_OF,
    Facet,
    FigureOrder,
    collect_facet_codes,
    find_figures,
    prepare_figures,
    sort_figures,
)
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Status
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.analysis.samples import rate

FIGURES = (
    rate("903", 3.04, Status.ESTIMATED),
    rate("906", 2.24, period=2016),
    rate("903", 9.0, period=2024, standard=Standard.MDP_2022),
)
NAMES = {"903": "Hòn Đất", "906": "Giồng Riềng"}
PREPARED = prepare_figures(FIGURES, lambda figure: f"{NAMES[figure.key.area_code]} {figure.key.period}")


@pytest.mark.parametrize("typed", ["hon dat", "HÒN ĐẤT", "đât hon", "  hon  "])
def test_words_are_found_without_accents_in_any_order(typed: str) -> None:
    assert find_figures(PREPARED, {}, typed) == [FIGURES[0], FIGURES[2]]


def test_every_word_must_be_there() -> None:
    assert find_figures(PREPARED, {}, "hon dat 2024") == [FIGURES[2]]
    assert find_figures(PREPARED, {}, "hon dat 1999") == []


def test_a_word_is_found_by_its_beginning_alone() -> None:
    assert find_figures(PREPARED, {}, "gi") == [FIGURES[1]]
    assert find_figures(PREPARED, {}, "iong") == []


def test_parts_of_a_document_number_are_words() -> None:
    (prepared,) = prepare_figures(FIGURES[:1], lambda _: "369/UBND-VHXH (2017)")
    assert [find_figures([prepared], {}, typed) for typed in ("vhxh", "369/ubnd", "2017", "bnd")] == [
        [FIGURES[0]], [FIGURES[0]], [FIGURES[0]], [],
    ]  # fmt: skip


def test_a_whole_name_stands_for_its_area_alone_whatever_else_holds_its_words() -> None:
    prepared = prepare_figures(FIGURES, lambda figure: f"Hòn Đất {figure.key.period} minh")
    names = {"903": "Hòn Đất", "906": "Giồng Riềng"}
    assert find_figures(prepared, {}, "hon dat", names) == [FIGURES[0], FIGURES[2]]
    assert find_figures(prepared, {}, "hon dat 2024", names) == [FIGURES[2]]
    assert find_figures(prepared, {}, "hon", names) == list(FIGURES)


def test_a_longer_name_wins_over_one_within_it() -> None:
    names = {"906": "Hòn", "903": "Hòn Đất"}
    assert find_figures(PREPARED, {}, "hòn đất", names) == [FIGURES[0], FIGURES[2]]


def test_codes_of_one_facet_add_up_and_facets_narrow_down() -> None:
    both = {Facet.PERIOD: frozenset({"2016", "2024"})}
    assert find_figures(PREPARED, both, "") == [FIGURES[1], FIGURES[2]]
    assert find_figures(PREPARED, {**both, Facet.AREA: frozenset({"906"})}, "") == [FIGURES[1]]
    assert find_figures(PREPARED, {Facet.STATUS: frozenset()}, "") == list(FIGURES)


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
