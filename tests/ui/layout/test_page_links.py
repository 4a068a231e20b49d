"""A link to the map says the whole view and stays on this server, below its base path."""

import pytest
from streamlit import config

from data.model.standards import Standard
from ui.layout.page_links import build_map_link
from ui.state.view import View


def test_it_says_the_view() -> None:
    link = build_map_link(View(Standard.INCOME_2011, period=2010, district="914"), "Bản đồ 2010")
    assert link == {
        "text": "Bản đồ 2010",
        "href": "/?tc=income-2011&ct=poor&dt=all&nam=2010&huyen=914",
    }


def test_it_keeps_the_base_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, "get_option", {"server.baseUrlPath": "kg"}.get)
    assert build_map_link(View(), "x")["href"].startswith("/kg/?tc=")
