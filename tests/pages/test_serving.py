"""What an installation offers follows its settings: no online basemap, and codes of its own address."""

from collections.abc import Iterator

import pytest

from reports.presentations.meeting_link import encode_meeting_link
from tests.analysis.meetings import MEETING
from tests.pages.session import map_scene, open_page, payload, run
from ui.resources.shared_data import get_serving_settings
from ui.state.parameters import Parameter


@pytest.fixture
def without_basemap(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("POVERTY_MAP_BASEMAP", "off")
    get_serving_settings.cache_clear()
    yield
    get_serving_settings.cache_clear()


@pytest.mark.usefixtures("without_basemap")
def test_the_switch_is_gone_and_a_link_cannot_bring_it_back() -> None:
    page = open_page(nen="1")
    assert Parameter.BASEMAP.widget_key not in {toggle.key for toggle in page.toggle}
    assert map_scene(page)["basemap"] is False


def test_otherwise_a_link_turns_the_basemap_on() -> None:
    page = open_page(nen="1")
    assert page.toggle(key=Parameter.BASEMAP.widget_key).value is True
    assert map_scene(page)["basemap"] is True


@pytest.fixture
def with_address(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("POVERTY_MAP_ADDRESS", "https://ban-do.example")
    get_serving_settings.cache_clear()
    yield
    get_serving_settings.cache_clear()


def open_meeting() -> tuple[list[list[str]], str]:
    """Return the links of each scene's codes, and what the page says of addresses."""
    page = open_page(canh=encode_meeting_link(MEETING))
    page.switch_page("pages/present/page.py")
    run(page)
    scenes = payload(page, "presentation")["deck"]["scenes"]
    return [[code["link"] for code in scene["codes"]] for scene in scenes], str(payload(page, "meeting_link"))


@pytest.mark.usefixtures("with_address")
def test_every_year_of_a_scene_has_the_code_of_its_own_view() -> None:
    links, told = open_meeting()
    assert [len(own) for own in links] == [7, 7, 4]
    assert links[1][5] == "https://ban-do.example/?tc=mdp-2016&ct=poor&dt=all&nam=2020&huyen=914"
    assert "https://ban-do.example" in told


def test_without_an_address_that_others_can_open_there_is_no_code_and_the_page_says_so() -> None:
    links, told = open_meeting()
    assert links == [[], [], []]
    assert "POVERTY_MAP_ADDRESS" in told
