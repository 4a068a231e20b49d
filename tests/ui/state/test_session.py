"""The session keeps the view as an object: no run reads a link again, each keeps the view once."""

from collections import Counter

import pytest

from tests.pages.session import address, open_page, payload, run
from ui.layout import page_setup
from ui.layout.navigation import PAGES
from ui.state import link_reader, opening_view, session
from ui.state.parameters import Parameter
from ui.state.view import VIEW_KEY, View


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count how often a link is read and the view kept."""
    counted: Counter[str] = Counter()
    read, keep = link_reader.read_view, session.keep_view

    def read_view(codes: dict[str, str]) -> object:
        counted["read"] += 1
        return read(codes)

    def keep_view(view: View) -> None:
        counted["kept"] += 1
        keep(view)

    monkeypatch.setattr(opening_view, "read_view", read_view)
    monkeypatch.setattr(page_setup, "keep_view", keep_view)
    return counted


@pytest.mark.parametrize("script", [entry.script for entry in PAGES if "present" not in entry.script])
def test_a_run_reads_no_link_and_keeps_the_view_once(script: str, calls: Counter[str]) -> None:
    page = open_page(tc="mdp-2022", nam="2023")
    page.switch_page(script)
    run(page)
    assert calls == {"read": 1, "kept": 2}
    run(page)
    assert calls == {"read": 1, "kept": 3}
    assert page.session_state[VIEW_KEY].period == 2023


def test_another_url_is_read_and_takes_the_filters_along() -> None:
    page = open_page(nam="2018", ct="near_poor")
    page.query_params.clear()
    page.query_params["nam"] = "2017"
    run(page)
    assert (address(page)["nam"], address(page)["ct"]) == ("2017", "poor")
    assert payload(page, "timeline")["period"] == page.session_state[Parameter.PERIOD.widget_key] == 2017


def test_a_url_without_codes_keeps_the_view() -> None:
    page = open_page(nam="2018", ct="near_poor")
    page.query_params.clear()
    assert (address(run(page))["nam"], address(page)["ct"]) == ("2018", "near_poor")
