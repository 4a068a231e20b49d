"""An exploration goes into the URL as short codes and comes back; wrong ones are reported."""

import pytest

from analysis.figure_search import CODE_OF, Facet, FigureOrder
from analysis.measure import Measure
from data.model.figures import Group, Indicator, Unit
from data.published.catalogue import Catalogue
from ui.state.explore_state import (
    DEFAULT_EXPLORE_STATE,
    ExploreSection,
    ExploreState,
    ExploreWidget,
    PairChartKind,
)
from ui.state.url.code_reader import LONGEST_ECHO, CodeReader, WrongCode
from ui.state.url.explore_codes import (
    EXPLORATION_PARAMETERS,
    LONGEST_SEARCH,
    collect_facet_codes,
    decode_explore_state,
    encode_explore_state,
)

FULL = ExploreState(
    ExploreSection.PAIR,
    "hòn đất & <b>",
    frozenset({"mdp-2016", "2016", "903", "official"}),
    FigureOrder.HIGHEST,
    Measure(Indicator.NEAR_POOR, Group.KHMER, Unit.PERCENT),
    Measure(Indicator.POOR, Group.ALL, Unit.PERCENT),
    PairChartKind.BARS,
    bubbles=False,
)


def read(catalogue: Catalogue, **address: str) -> tuple[ExploreState, list[WrongCode]]:
    reader = CodeReader(address)
    return decode_explore_state(reader, catalogue), reader.wrong


def test_the_default_leaves_the_url_alone(catalogue: Catalogue) -> None:
    assert encode_explore_state(DEFAULT_EXPLORE_STATE) == {}
    assert read(catalogue) == (DEFAULT_EXPLORE_STATE, [])


def test_it_comes_back_whole(catalogue: Catalogue) -> None:
    address = encode_explore_state(FULL)
    assert tuple(address) == EXPLORATION_PARAMETERS
    assert read(catalogue, **address) == (FULL, [])


@pytest.mark.parametrize("parameter", ["muc", "ngang", "doc", "kieu", "bong", "loc", "xep"])
def test_a_wrong_code_is_reported_and_changes_nothing(catalogue: Catalogue, parameter: str) -> None:
    exploration, wrong = read(catalogue, **{parameter: "x" * 99})
    assert exploration == DEFAULT_EXPLORE_STATE
    assert [(code.parameter, code.found) for code in wrong] == [(parameter, "x" * LONGEST_ECHO)]


def test_right_codes_beside_a_wrong_one_are_kept(catalogue: Catalogue) -> None:
    exploration, wrong = read(catalogue, loc="903,nonsense,official")
    assert exploration.codes == {"903", "official"}
    assert [code.found for code in wrong] == ["nonsense"]


def test_a_search_is_cut_to_its_length(catalogue: Catalogue) -> None:
    assert len(read(catalogue, tim="a" * 1000)[0].search) == LONGEST_SEARCH


def test_every_figure_can_be_found_by_codes_of_the_url(catalogue: Catalogue) -> None:
    facets = collect_facet_codes(catalogue)
    for figure in catalogue.published:
        assert {facet: facets[code(figure)] for facet, code in CODE_OF.items()} == {
            facet: facet for facet in Facet
        }


def test_every_facet_has_a_widget_of_its_own() -> None:
    assert {f"explore_{facet.value}" for facet in Facet} < {widget.value for widget in ExploreWidget}
