"""What a planner of targets chose stands in a link as it was chosen, and anything else is told."""

import pytest

from ui.state.link_reader import read_view
from ui.state.parameters import encode_view
from ui.state.view import View


@pytest.mark.parametrize(
    "codes",
    [
        {"namdich": "2019", "kieudich": "tyle", "mucdich": "4.25"},
        {"cachchia": "duoikip", "namgiamnua": "2018", "muctoithieu": "0.5"},
        {"cachchia": "rieng", "sorieng": "899:12,914:300"},
        {"mucdich": "0"},
    ],
)
def test_a_choice_comes_back_as_it_was_written(codes: dict[str, str]) -> None:
    view, wrong = read_view(codes)
    assert wrong == ()
    assert codes.items() <= encode_view(view).items()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("namdich", "20"),
        ("mucdich", "-1"),
        ("mucdich", "101"),
        ("mucdich", "1e9"),
        ("muctoithieu", "nan"),
        ("namgiamnua", "x"),
        ("cachchia", "x"),
        ("sorieng", "914"),
        ("sorieng", "91:5"),
        ("sorieng", "914:-5"),
    ],
)
def test_a_code_that_means_nothing_is_told(name: str, code: str) -> None:
    view, wrong = read_view({name: code})
    assert [(one.parameter, one.found) for one in wrong] == [(name, code)]
    assert view.targets == View().targets


def test_known_parts_of_own_numbers_are_kept() -> None:
    view, wrong = read_view({"sorieng": "914:5,x,899:1"})
    assert view.targets.own == (("899", 1), ("914", 5))
    assert [one.found for one in wrong] == ["x"]
