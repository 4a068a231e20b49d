"""The second map's choice goes into the URL and comes back; what is left out is as on the first."""

from dataclasses import replace

from data.model.figures import Group, Indicator
from data.model.standards import Standard
from ui.state.link_reader import read_view
from ui.state.parameters import encode_view
from ui.state.view import SecondMap, View

SIDE = SecondMap(Standard.MDP_2022, Indicator.NEAR_POOR, Group.KHMER, 2024)


def test_it_is_written_once_a_comparison_was_opened() -> None:
    assert set(encode_view(View())) == {"tc", "ct", "dt", "nam"}
    written = encode_view(View(second_map=SIDE))
    assert {name: code for name, code in written.items() if name.endswith("2")} == {
        "tc2": "mdp-2022",
        "ct2": "near_poor",
        "dt2": "khmer",
        "nam2": "2024",
    }


def test_it_comes_back_whole() -> None:
    view = View(second_map=SIDE)
    assert read_view(encode_view(view)) == (view, ())


def test_what_is_left_out_is_as_on_the_first_map() -> None:
    view, wrong = read_view({"tc": "income-2011", "ct": "near_poor", "nam": "2012", "nam2": "2014"})
    assert wrong == ()
    assert view.second_map == SecondMap(Standard.INCOME_2011, Indicator.NEAR_POOR, Group.ALL, 2014)


def test_wrong_codes_are_reported_and_replaced() -> None:
    view, wrong = read_view({"tc2": "x", "ct2": "y", "dt2": "<b>", "nam2": "1890"})
    assert view == replace(View(), second_map=SecondMap(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2015))
    assert [(code.parameter, code.found, code.instead) for code in wrong] == [
        ("tc2", "x", "mdp-2016"),
        ("ct2", "y", "poor"),
        ("dt2", "<b>", "all"),
        ("nam2", "1890", "2015"),
    ]
