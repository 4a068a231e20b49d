"""A sheet of 2026 by the standard that the law keeps for it makes 2026 a year of every page."""

from collections.abc import Iterator

import pytest

from data.displayed_figures import build_figure_set
from data.model.figures import Status
from data.model.standards import Standard
from data.store.snapshot import StoreSnapshot
from language.dates import get_current_moment
from tests.analysis.samples import rate
from tests.pages.session import address, open_page, payload, run
from ui.resources import loaders
from ui.resources.meetings import get_known_codes
from ui.resources.shared_data import get_catalogue, get_published_catalogue
from ui.state.parameters import list_facet_boxes, list_review_years

IN_2026 = {"tc": "mdp-2022", "nam": "2026"}


@pytest.fixture
def review_of_2026(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let every district's rate of 2026 stand in the store."""
    brought = [
        rate(area.code, 1.5, period=2026, standard=Standard.MDP_2022, status=Status.IMPORTED)
        for area in get_published_catalogue().districts
    ]
    figures = build_figure_set(get_published_catalogue(), estimated=False, imported=brought)
    snapshot = StoreSnapshot(figures, 1, get_current_moment())
    monkeypatch.setattr(loaders, "_get_snapshot", lambda: snapshot)
    loaders.connect_shared_data()
    yield
    monkeypatch.undo()
    loaders.connect_shared_data()


def list_years(data: dict[str, object]) -> list[int]:
    bands = data["bands"]
    assert isinstance(bands, list)
    return [review["period"] for review in bands[-1]["reviews"]]


def test_without_figures_a_link_to_it_settles_on_the_last_review() -> None:
    page = open_page(**IN_2026)
    assert address(page)["nam"] == "2025"
    assert list_years(payload(page, "timeline"))[-1] == 2025


@pytest.mark.usefixtures("review_of_2026")
def test_the_map_and_its_line_of_years_show_it() -> None:
    page = open_page(**IN_2026)
    assert address(page)["nam"] == "2026"
    assert list_years(payload(page, "timeline"))[-1] == 2026
    assert payload(page, "headline")["title"] == "Tỷ lệ hộ nghèo năm 2026"
    assert len(payload(page, "districts")["ranking"]["rows"]) == 15


@pytest.mark.usefixtures("review_of_2026")
def test_it_can_be_compared_explored_and_presented() -> None:
    page = open_page(tc="mdp-2022", nam="2024", tc2="mdp-2022", nam2="2026")
    page.switch_page("pages/compare/page.py")
    assert address(run(page))["nam2"] == "2026"
    assert list_review_years()[-1] == 2026
    assert "2026" in list_facet_boxes()["period"]
    assert get_known_codes().standards[Standard.MDP_2022].reviews[-1] == 2026


@pytest.mark.usefixtures("review_of_2026")
@pytest.mark.parametrize(
    "name", ["trend", "district", "explore", "sources", "targets", "present", "importing"]
)
def test_every_page_stands_in_that_year(name: str) -> None:
    page = open_page(huyen="903", **IN_2026)
    page.switch_page(f"pages/{name}/page.py")
    assert not run(page).exception


def test_it_goes_with_the_figures() -> None:
    assert get_catalogue() is get_published_catalogue()
