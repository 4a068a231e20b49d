"""Figures are found by codes and by words without accents; codes of one facet add up."""

import pytest

from analysis.figure_lists import Facet
from analysis.figure_search import find_figures, prepare_figures
from data.model.figures import Status
from data.model.standards import Standard
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
