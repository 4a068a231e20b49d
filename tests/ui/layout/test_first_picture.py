"""The first picture is that of the address: its year in the map's own colours; no other page has one."""

import re

import pytest
from starlette.requests import HTTPConnection

from analysis.display.exceedance import MapLayer
from language.catalogue import Texts
from maps.browser_data.rate_map import build_rate_entries
from maps.classes import CLASS_COLOURS, NO_FIGURE_COLOUR
from ui.layout.first_picture import build_first_picture
from ui.resources.answers import get_question_summary
from ui.state.opening_view import read_opening_view


def ask(query: str, path: str = "/") -> str:
    scope = {"type": "http", "path": path, "query_string": query.encode(), "headers": []}
    return build_first_picture(HTTPConnection(scope))


@pytest.mark.parametrize("codes", [{}, {"nam": "2016"}, {"nam": "1066"}, {"nam": "2019", "congbo": "1"}])
def test_its_colours_are_those_of_the_map_under_the_same_address(codes: dict[str, str], texts: Texts) -> None:
    question = read_opening_view(codes)[0].question
    entries = build_rate_entries(get_question_summary(question).places, question.indicator, texts)
    expected = {
        code: CLASS_COLOURS[entry["class"]] if "class" in entry else NO_FIGURE_COLOUR
        for code, entry in entries.items()
    }
    drawn = ask("&".join(f"{name}={code}" for name, code in codes.items()))
    found = re.findall(r'data-district="(\d+)" fill="(?:url\(#first-hatch-)?#?(\w+)', drawn)
    assert {code: f"#{colour}" for code, colour in found} == expected


@pytest.mark.parametrize(("query", "path"), [("", "/so-sanh"), (f"lop={MapLayer.OVER_20.value}", "/")])
def test_another_page_and_a_map_of_likelihoods_have_none(query: str, path: str) -> None:
    assert ask(query, path) == ""
