"""What explore, directive and sources show goes into the URL as short codes and comes back."""

from dataclasses import replace

import pytest

from analysis.figure_lists import FigureOrder
from analysis.measure import Measure
from data.model.figures import Group, Indicator, Unit
from ui.state.codecs import LONGEST_SEARCH
from ui.state.link_reader import LONGEST_ECHO, WrongCode, read_view
from ui.state.parameters import Parameter, encode_view
from ui.state.view import (
    DirectiveState,
    ExploreSection,
    ExploreState,
    PairChartKind,
    SourcesChapter,
    SourcesState,
    View,
)

USUAL = encode_view(View())
EXPLORE = ExploreState(
    ExploreSection.PAIR,
    "hòn đất & <b>",
    frozenset({"mdp-2016", "2016", "903", "official"}),
    (2012, 2018),
    FigureOrder.HIGHEST,
    Measure(Indicator.NEAR_POOR, Group.KHMER, Unit.PERCENT),
    Measure(Indicator.POOR, Group.ALL, Unit.PERCENT),
    PairChartKind.BARS,
    bubbles=False,
)
DIRECTIVE = DirectiveState("y tế & <b>", frozenset({"health", "districts"}), frozenset({"capital", "water"}))


def encode_own(view: View) -> dict[str, str]:
    """Return the codes of a view that the default has not."""
    return {name: code for name, code in encode_view(view).items() if name not in USUAL}


def test_the_default_leaves_the_url_alone() -> None:
    assert encode_own(View(explore=ExploreState(), directive=DirectiveState(), sources=SourcesState())) == {}
    assert read_view({}) == (View(), ())


@pytest.mark.parametrize(
    ("view", "part"),
    [
        (View(explore=EXPLORE), "explore"),
        (View(directive=DIRECTIVE), "directive"),
        *(
            (View(sources=SourcesState(chapter, "giồng riềng & <b>")), "sources")
            for chapter in SourcesChapter
            if chapter is not SourcesState().chapter
        ),
    ],
)
def test_it_comes_back_whole(view: View, part: str) -> None:
    codes = encode_own(view)
    assert tuple(codes) == tuple(row.code for row in Parameter if row.part == part)
    assert read_view(codes) == (view, ())


def test_sets_of_codes_are_written_in_the_order_of_letters() -> None:
    codes = encode_own(View(directive=DIRECTIVE))
    assert codes == {"tukhoa": "y tế & <b>", "coquan": "districts,health", "chude": "capital,water"}


@pytest.mark.parametrize("parameter", ["muc", "ngang", "doc", "kieu", "bong", "loc", "xep"])
def test_a_wrong_code_is_reported_and_changes_nothing(parameter: str) -> None:
    view, wrong = read_view({parameter: "x" * 99})
    assert view == View()
    assert [(code.parameter, code.found) for code in wrong] == [(parameter, "x" * LONGEST_ECHO)]


def test_right_codes_beside_a_wrong_one_are_kept() -> None:
    view, wrong = read_view({"loc": "903,nonsense,official"})
    assert view.explore.codes == {"903", "official"}
    assert [code.found for code in wrong] == ["nonsense"]


def test_wrong_codes_of_the_directive_are_reported() -> None:
    view, wrong = read_view({"tukhoa": "x" * 999, "coquan": "health,nasa", "chude": "cake"})
    assert view.directive == DirectiveState("x" * LONGEST_SEARCH, frozenset({"health"}))
    assert wrong == (WrongCode("coquan", "nasa", ""), WrongCode("chude", "cake", ""))


def test_a_wrong_chapter_is_reported() -> None:
    view, wrong = read_view({"phan": "x", "timnguon": "a" * 999})
    assert view.sources == SourcesState(SourcesState().chapter, "a" * LONGEST_SEARCH)
    assert [(code.parameter, code.found, code.instead) for code in wrong] == [("phan", "x", "dophu")]


def test_a_search_is_cut_to_its_length() -> None:
    assert len(read_view({"tim": "a" * 1000})[0].explore.search) == LONGEST_SEARCH


def test_a_code_that_only_one_measure_lacks_words_for_is_passed_over() -> None:
    view, wrong = read_view({"ngang": "poor.all.persons", "doc": ""})
    assert (view, wrong) == (View(), (WrongCode("ngang", "poor.all.persons", ""),))


def test_parts_do_not_touch_each_other() -> None:
    whole = replace(View(explore=EXPLORE), directive=DIRECTIVE)
    assert read_view(encode_view(whole))[0] == whole
